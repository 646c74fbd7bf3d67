import { evidenceGrades, type Source } from "@kinerja/model";
import { analyseDocument, applyOverlays, type PolicyDocument, policyStatus, resolveParameters } from "@kinerja/policy";
import { parseOverlay, parsePolicy } from "@kinerja/policy/schema";
import { describe, expect, test } from "vitest";
import { overlays } from "./overlays.ts";
import { policies } from "./policies.ts";

const documents: readonly PolicyDocument[] = Object.values(policies);
const everything: readonly (readonly [string, unknown])[] = [...Object.entries(policies), ...Object.entries(overlays)];

// The articles that a source names for an instrument; any other would be invented.
const namedArticles: Readonly<Record<string, readonly string[]>> = {
  "PP 30/2019": ["41"],
  "PermenPANRB 1/2023": ["37"],
};
// The pages of an annex that they name.
const namedPages: Readonly<Record<string, readonly string[]>> = { "PermenPANRB 8/2021": ["91", "93"] };
// "read" needs the instrument's own words: of these, those of article 41 were seen in a copy, and parts of an annex.
const seenArticles: Readonly<Record<string, readonly string[]>> = { "PP 30/2019": ["41"] };
const seenCopies: Readonly<Record<string, readonly string[]>> = {
  "PermenPANRB 8/2021": ["https://online.flipbuilder.com/vajnr/eqrv/", "https://pubhtml5.com/vral/mfux/basic/101-150"],
};

/** Every object inside a value, with its path. */
function listObjects(value: unknown, path = ""): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [[path, value as Readonly<Record<string, unknown>>] as const];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => listObjects(part, `${path}.${key}`))];
}

function effective(base: string, overlay: (typeof overlays)[keyof typeof overlays]): PolicyDocument {
  const document = documents.find(({ id }) => id === base);
  if (document === undefined) throw new Error(`no policy ${base}`);
  const outcome = applyOverlays(document, [overlay]);
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.document;
}

describe.each(everything)("%s", (id, document) => {
  test("stands under its own id", () => {
    expect(document).toMatchObject({ id });
  });

  test("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  });

  test("is accepted at the door", () => {
    const text = JSON.stringify(document);
    const outcome = id in overlays ? parseOverlay(text) : parsePolicy(text);
    expect(outcome.issues).toEqual([]);
    expect(outcome.kind).toBe("accepted");
  });

  test("has a text in both languages wherever it has a text", () => {
    const labels = listObjects(document).filter(([, each]) => "en" in each);
    expect(labels.length).toBeGreaterThan(0);
    for (const [path, label] of labels) {
      for (const language of ["id", "en"]) expect(label[language], `${path}.${language}`).toMatch(/\S/);
    }
  });

  test("labels every category, parameter, level, field and rule", () => {
    const named = listObjects(document).filter(([path]) =>
      /\.(categories|parameters|fields|rules)\.\w+$|\.levels\.\d+$|\.members\.\d+$/.test(path),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const [path, each] of named) expect(each, path).toHaveProperty("label.en");
  });

  test("names an instrument and a known grade in every source, and invents no article", () => {
    const sources = listObjects(document).filter(([, each]) => "evidence" in each);
    expect(sources.length).toBeGreaterThan(0);
    for (const [path, each] of sources) {
      const source = each as unknown as Source;
      expect(source.instrument, path).toMatch(/\S/);
      expect(evidenceGrades, path).toContain(source.evidence);
      if (source.locator !== undefined) {
        const { article, page, ...others } = source.locator;
        expect(others, path).toEqual({});
        expect([...(namedArticles[source.instrument] ?? []), undefined], path).toContain(article);
        expect([...(namedPages[source.instrument] ?? []), undefined], path).toContain(page);
      }
      if (source.evidence === "read") {
        const seen = [...(seenArticles[source.instrument] ?? []), ...(seenCopies[source.instrument] ?? [])];
        const places = [source.locator?.article, source.url].filter((place) => place !== undefined);
        expect(
          places.some((place) => seen.includes(place)),
          path,
        ).toBe(true);
      }
    }
  });

  test("gives every dated value a source and the day on which it was checked", () => {
    const values = listObjects(document).filter(([path]) => /\.parameters\.\w+\.values\.\d+$/.test(path));
    for (const [path, value] of values) {
      expect(value, path).toHaveProperty("source.instrument");
      expect(value, path).toHaveProperty("checkedOn", "2026-11-22");
    }
  });

  test("says so where a value is recalled or inferred", () => {
    const values = listObjects(document).filter(([path]) => /\.parameters\.\w+\.values\.\d+$/.test(path));
    for (const [path, value] of values) {
      const { evidence } = value["source"] as Source;
      if (evidence === "recalled" || evidence === "inferred") expect(value, path).toHaveProperty("note.en");
    }
  });

  test("names each of its cases once", () => {
    const { cases = [] } = document as { readonly cases?: readonly { readonly name: string }[] };
    expect(cases.length).toBeGreaterThan(0);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });
});

describe("analysis", () => {
  test.each(documents.map((document) => [document.id, document] as const))("finds nothing in %s", (_, document) => {
    expect(analyseDocument(document).findings).toEqual([]);
  });

  test.each(Object.values(overlays).map((overlay) => [overlay.id, overlay] as const))(
    "finds nothing under %s",
    (_, overlay) => {
      expect(analyseDocument(effective(overlay.base, overlay)).findings).toEqual([]);
    },
  );

  test("finds a value of every parameter on the first day in force", () => {
    for (const document of documents) {
      expect(resolveParameters(document, document.validity.from as never).issues, document.id).toEqual([]);
    }
  });
});

describe("status", () => {
  test("says how well each policy is supported, by its weakest part", () => {
    expect(documents.map((document) => [document.id, policyStatus(document)])).toEqual([
      ["permenpanrb-6-2022", "secondary"],
      ["se-menpanrb-3-2023", "unverified"],
      ["pp-46-2011", "unverified"],
      ["permenpanrb-14-2017", "unverified"],
      ["pp-30-2019", "unverified"],
      ["permenpanrb-8-2021-jajf", "experimental"],
      ["year-2021", "unverified"],
      ["akip", "unverified"],
      ["akip-lke", "unverified"],
      ["pp-94-2021-absence", "unverified"],
      ["iku", "unverified"],
      ["rating-recommendation", "example"],
      ["permenpanrb-1-2023", "unverified"],
      ["permenpanrb-1-2023-accumulation", "unverified"],
      ["head-rating", "unverified"],
      ["tpp-common", "unverified"],
      ["dki-jakarta-tkd", "example"],
      ["tpp-minutes", "example"],
      ["kmk-127-2026", "unverified"],
      ["kmk-127-2026-discipline", "unverified"],
      ["permenpanrb-8-2021", "unverified"],
    ]);
  });

  test("a first day that is a conclusion or recalled lowers the policy's own source, not the grade of its values", () => {
    const guessed = [
      "permenpanrb-14-2017",
      "akip",
      "akip-lke",
      "pp-94-2021-absence",
      "iku",
      "permenpanrb-1-2023",
      "permenpanrb-1-2023-accumulation",
      "tpp-common",
      "kmk-127-2026",
      "kmk-127-2026-discipline",
    ] as const;
    for (const id of guessed) {
      const policy: PolicyDocument = policies[id];
      expect(["inferred", "recalled"], id).toContain(policy.source.evidence);
      for (const [name, { values }] of Object.entries(policy.parameters)) {
        const first = values.find(({ from }) => from === policy.validity.from);
        expect(first?.note?.en, `${id} ${name}`).toMatch(/first day in force/);
      }
    }
  });

  test("one policy a subject is in force at a date", () => {
    for (const a of documents) {
      for (const b of documents) {
        if (a.id >= b.id || a.subject !== b.subject) continue;
        const [first, second] = a.validity.from < b.validity.from ? [a, b] : [b, a];
        expect(first.validity.to, `${a.id} and ${b.id}`).toBeDefined();
        expect(`${first.validity.to}` <= second.validity.from, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });
});

describe("the declared exceptions", () => {
  test("PP 46/2011 owns up to the 24 % rule for time and for cost, and to the missing floor", () => {
    const { exceptions = [] } = policies["pp-46-2011"];
    expect(exceptions.map(({ code, rule, field }) => ({ code, rule, field }))).toEqual([
      { code: "policy.notMonotone", rule: "time", field: "realizedTime" },
      { code: "policy.notMonotone", rule: "cost", field: "realizedCost" },
      { code: "policy.notMonotone", rule: "time", field: "done" },
    ]);
  });

  test("no part of a division decides about the 24 % limit", () => {
    const { time, cost } = policies["pp-46-2011"].levels[1]?.rules ?? {};
    for (const rule of [time, cost]) {
      const comparisons = listObjects(rule?.expression).filter(([, each]) => each["kind"] === "compare");
      expect(comparisons).toHaveLength(1);
      for (const [, each] of comparisons) {
        expect(listObjects(each["of"]).map(([, part]) => part["kind"])).not.toContain("divide");
      }
    }
  });
});
