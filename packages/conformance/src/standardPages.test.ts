import { KinerjaError } from "@kinerja/model";
import { type PositionProfile, profileMember, resolveProfile } from "@kinerja/policy";
import { pp46Of2011, profiles, ratingRecommendation, ratingRecommendationSumedang } from "@kinerja/regulations";
import { standardPage } from "@kinerja/report";
import { score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";

const languages = ["id", "en"] as const;
const positions = Object.values(profiles).flatMap((profile) =>
  Object.keys(profile.families).map((family): readonly [string, PositionProfile] => {
    const position = resolveProfile(profile, family);
    if (position.kind === "refused") throw new RangeError(`${profile.id} ${family}`);
    return [`${profile.id} ${family}`, position.value];
  }),
);

/** The text of the page as a reader has it: no markup, entities read. */
function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** Elements that are opened and not closed in their order; an empty list where the markup is well formed. */
function openElements(page: string): readonly string[] {
  const empty = new Set(["meta", "rect", "line", "path", "!doctype"]);
  const open: string[] = [];
  for (const [, slash, name = "", selfClosed] of page.matchAll(/<(\/?)([!a-z][a-z0-9]*)[^>]*?(\/?)>/gi)) {
    if (selfClosed === "/" || empty.has(name.toLowerCase())) continue;
    if (slash !== "/") open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `</${name}>`];
  }
  return open;
}

describe("the page of a standard", () => {
  test.each(positions)("of %s names all that is measured, in both languages", (_name, position) => {
    for (const language of languages) {
      const page = standardPage(ratingRecommendation, position, { language });
      const text = textOf(page);
      expect(page).toContain(`<html lang="${language}">`);
      expect(openElements(page)).toEqual([]);
      expect(page).not.toMatch(/undefined|\[object|NaN|<script|https?:\/\/(?!www\.w3\.org)/);
      const labels = position.aspects.flatMap(({ label, indicators }) => [
        label,
        ...indicators.map((each) => each.label),
      ]);
      for (const label of [...labels, position.familyLabel, position.region, ...position.notes]) {
        expect(text).toContain(label[language]);
      }
      for (const { reason } of position.removed) expect(text).toContain(reason[language]);
    }
  });

  test("shows the digits that the policy itself gives for the example", () => {
    const [, position] = positions.find(([name]) => name === "kota-pontianak healthWorker") ?? [];
    if (position === undefined) throw new RangeError("no such position");
    const example = {
      id: "own",
      realized: { visits: "37", careQuality: "79.5" },
      targets: { visits: "40", careQuality: "80" },
    };
    const member = profileMember(position, example);
    const result = score(ratingRecommendation, [member.kind === "accepted" ? member.value : {}]).results[0];
    expect(result?.values).toMatchObject({ resultAchievement: "95.937500", resultRating: "meets" });
    const text = textOf(standardPage(ratingRecommendation, position, { language: "en", example }));
    expect(text).toContain("Number of visits made Productivity 40 37 92.5% Meets expectation");
    expect(text).toContain("Achievement of all items 95.94%");
  });

  test("names the change that reaches the next result, and it does", () => {
    const [, position] = positions.find(([name]) => name === "kota-pontianak healthWorker") ?? [];
    if (position === undefined) throw new RangeError("no such position");
    const targets = { visits: "40", careQuality: "80" };
    const text = textOf(
      standardPage(ratingRecommendation, position, {
        language: "en",
        example: { id: "own", realized: { visits: "40", careQuality: "80" }, targets },
      }),
    );
    expect(text).toContain("Number of visits made 40 48 Above expectation");
    const rating = (visits: string): unknown => {
      const member = profileMember(position, { id: "own", realized: { visits, careQuality: "80" }, targets });
      return score(ratingRecommendation, [member.kind === "accepted" ? member.value : {}]).results[0]?.values
        .resultRating;
    };
    expect([rating("48"), rating("47.99")]).toEqual(["above", "meets"]);
  });

  test("has the cut-offs of an agency where its overlay is given", () => {
    const [, position] = positions[0] ?? [];
    if (position === undefined) throw new RangeError("no position");
    const plain = standardPage(ratingRecommendation, position, { language: "en" });
    const agency = standardPage(ratingRecommendation, position, {
      language: "en",
      overlays: [ratingRecommendationSumedang],
    });
    expect(textOf(plain)).toContain("“Meets expectation”: 90% to less than 110%");
    expect(textOf(agency)).toContain("“Meets expectation”: 50% to less than");
  });

  test("of every position speaks to an employee: whole numbers, no names of the program, no promised review", () => {
    for (const [name, position] of positions) {
      const [id, en] = languages.map((language) => standardPage(ratingRecommendation, position, { language }));
      expect(textOf(id ?? ""), name).not.toMatch(/overlay|raterRating|differs|setiap tahun\. Usulkan|\d %|\d,\d+ \d/);
      expect(textOf(en ?? ""), name).not.toMatch(/overlay|raterRating|"differs"|every year\. Propose|\d %/);
      const cells = /<h2[^>]*>Apa yang mengubah hasil<\/h2>[\s\S]*?<\/section>/.exec(id ?? "")?.[0] ?? "";
      const needed = [...cells.matchAll(/<td[^>]*>([\d.,]+)<\/td>\s*<td[^>]*>([\d.,]+)<\/td>/g)];
      const broken = needed.filter(([, now = "", then = ""]) => !now.includes(",") && then.includes(","));
      expect(broken, name).toEqual([]);
    }
  });

  test("shows no day for numbers that are its own example, and the day of what an agency chose", () => {
    const [, position] = positions[0] ?? [];
    if (position === undefined) throw new RangeError("no position");
    const plain = textOf(standardPage(ratingRecommendation, position));
    expect(plain).toContain("Sesuai ekspektasi mulai dari 90% pilihan contoh");
    // Once for the numbers of the page, and once in the note that calls the day a choice.
    expect(plain.match(/1 Januari 2026/g)).toHaveLength(2);
    expect(plain).toContain("dan hari pertamanya, 1 Januari 2026, adalah contoh pilihan Kinerja");
    expect(plain).toContain("Angka per tanggal 1 Januari 2026");
    expect(plain).not.toContain("3 Februari 2022");
    const agency = textOf(standardPage(ratingRecommendation, position, { overlays: [ratingRecommendationSumedang] }));
    expect(agency).toContain("Sesuai ekspektasi mulai dari 50% 1 Januari 2026");
  });

  test("gives the same bytes again, and escapes what a profile brings along", () => {
    const [, position] = positions[0] ?? [];
    if (position === undefined) throw new RangeError("no position");
    const hostile = `<img src=x onerror="alert('1')">&`;
    const label = { id: hostile, en: hostile };
    const [first, ...rest] = position.aspects;
    if (first === undefined) throw new RangeError("no aspect");
    const changed = { ...position, familyLabel: label, title: label, aspects: [{ ...first, label }, ...rest] };
    const page = standardPage(ratingRecommendation, changed);
    expect(page).not.toContain("<img");
    expect(textOf(page)).toContain(hostile);
    expect(standardPage(ratingRecommendation, changed)).toBe(page);
  });

  test("refuses another policy, and an example that does not fit", () => {
    const [, position] = positions[0] ?? [];
    if (position === undefined) throw new RangeError("no position");
    const other = { ...position, policy: "pp-30-2019" };
    expect(() => standardPage(ratingRecommendation, other)).toThrow(/report\.otherPolicy.*pp-30-2019/);
    const example = { id: "own", realized: { nothing: "1" } };
    expect(() => standardPage(ratingRecommendation, position, { example })).toThrow(/report\.example.*nothing/);
  });

  test("refuses a policy that does not take what the profile makes, with its issues", () => {
    const [, position] = positions[0] ?? [];
    if (position === undefined) throw new RangeError("no position");
    const thrown = caught(() => standardPage(pp46Of2011, { ...position, policy: "pp-46-2011" }));
    expect(thrown).toMatchObject({ code: "report.example" });
    expect(thrown instanceof KinerjaError ? thrown.issues.length : 0).toBeGreaterThan(0);
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
