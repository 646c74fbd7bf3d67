import type { Language } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import type { LetterContext } from "../../src/letter/letterContext.ts";
import type { LetterInput } from "../../src/letter/letterInput.ts";
import { writeLetter } from "../../src/letter/writeLetter.ts";
import { explain } from "../../src/score/explain.ts";
import { day, route, teacher } from "./letterCases.ts";
import { activityPolicy, matrixPolicy, unitPolicy } from "./letterPolicies.ts";

const at = "2026-12-31";

function matrixLetter(context: LetterContext, language: Language = "en", behaviourRating = "meets"): string {
  const member = { id: "p-1", resultRating: "meets", behaviourRating };
  return writeLetter(
    { policy: matrixPolicy, explanation: explain(matrixPolicy, member, { at }), context },
    { language },
  );
}

/** A text without its line breaks. */
function flow(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

const decision = { by: "Yohanes", role: { id: "Kepala Sekolah", en: "Head of School" }, on: day("2027-01-11") };

describe("who decided", () => {
  test("nobody has where no decision is given", () => {
    expect(flow(matrixLetter(teacher))).toContain("a calculation and a recommendation, not a decision");
  });

  test("a named person has, also where the decision is not what was calculated", () => {
    const instead = { result: "Very good", reason: "a rescue in the flood." };
    const letter = flow(matrixLetter({ ...teacher, decision: { ...decision, instead } }));
    expect(letter).toContain("Yohanes (Head of School) decided Very good on 11 January 2027.");
    expect(letter).toContain("That differs from the calculation. The reason: a rescue in the flood.");
  });
});

describe("the way to object", () => {
  test("names the last day where calendar days are known", () => {
    const objection = { route: { ...route, dayType: "calendar" }, receivedOn: day("2027-01-12") } as const;
    const letter = flow(matrixLetter({ ...teacher, decision, objection }));
    expect(letter).toContain(
      "10 calendar days after you received it (Peraturan Contoh 2/2026, Article 9), so until 22 January 2027",
    );
  });

  test("says that it is not settled which days count, and gives the cautious day", () => {
    const letter = flow(matrixLetter({ ...teacher, decision }));
    expect(letter).toContain(
      "whether working or calendar days is not settled. To be safe, send it by 2 December 2026.",
    );
  });

  test("counts working days only with a calendar", () => {
    const objection = { route: { ...route, dayType: "working" }, receivedOn: day("2026-11-22") } as const;
    expect(flow(matrixLetter({ ...teacher, decision, objection }))).toContain(
      "our list of holidays is not complete. To be safe, send it by 2 December 2026.",
    );
    const calendar = { from: day("2026-01-01"), to: day("2027-01-01"), holidays: [] };
    expect(flow(matrixLetter({ ...teacher, decision, objection: { ...objection, calendar } }))).toContain(
      "so until 4 December 2026",
    );
  });

  test("is not known for people whom the route does not name", () => {
    expect(flow(matrixLetter({ ...teacher, employment: "pppk" }))).toContain("We do not know the formal way to object");
    const { employment: _employment, ...untold } = teacher;
    expect(flow(matrixLetter(untold))).toContain("We know this route for PNS.");
    const { objection: _objection, ...without } = teacher;
    expect(flow(matrixLetter(without))).toContain("We do not know the formal way to object");
  });
});

describe("what the letter says of itself", () => {
  test("it names nobody and no NIP where no name is given", () => {
    const { addressee: _addressee, ...anonymous } = teacher;
    expect(matrixLetter(anonymous, "id")).toContain("Yth. Bapak/Ibu,\n");
    expect(matrixLetter({ ...teacher, addressee: "Maria 20000229 202403 2 999" })).not.toContain("20000229");
  });

  test("its own next step stands in place of the usual one", () => {
    const letter = matrixLetter({ ...teacher, nextSteps: { development: "Meet on Monday." } }, "en", "below");
    expect(letter).toContain("**What comes next:** Meet on Monday.");
  });

  test("the caller says from which category on a result is no case for development", () => {
    expect(matrixLetter(teacher)).not.toContain("Support comes first");
    expect(matrixLetter({ ...teacher, reachedFrom: "veryGood" })).toContain("Support comes first");
  });

  test("a policy that names no kind of employee is about a unit, unless the caller says else", () => {
    const explanation = explain(unitPolicy, { id: "u", good: 3, others: 3 });
    const letter = (context: LetterContext): string =>
      writeLetter({ policy: unitPolicy, explanation, context }, { language: "en" });
    expect(letter(teacher)).toContain("This is about the unit.");
    expect(letter({ ...teacher, subject: "person" })).not.toContain("This is about the unit.");
  });

  test("a verified policy needs no caution, an example says that it is no law", () => {
    const source = { instrument: "Example", evidence: "read" } as const;
    const rules = Object.fromEntries(
      Object.entries(matrixPolicy.levels[0]?.rules ?? {}).map(([name, rule]) => [name, { ...rule, source }]),
    );
    const levels = matrixPolicy.levels.map((level) => ({ ...level, rules }));
    const verified = { ...matrixPolicy, source, levels, review: { by: "A. Lawyer", on: "2026-11-01" } };
    const letter = (policy: typeof verified): string => {
      const explanation = explain(policy, { id: "p", resultRating: "meets", behaviourRating: "meets" });
      return writeLetter({ policy, explanation, context: teacher }, { language: "en" });
    };
    expect(letter(verified)).not.toContain("**Please note:**");
    expect(letter({ ...verified, declared: "example" })).toContain("This is an example.");
  });
});

test("a hundred activities stay a table of 80 columns", () => {
  const activities = Array.from({ length: 100 }, (_row, index) => ({
    target: 12,
    realised: `${8 + index / 100}`,
    cost: "999999999999.99",
  }));
  const explanation = explain(activityPolicy, { id: "p", behaviour: 90, activities }, { at });
  const letter = writeLetter({ policy: activityPolicy, explanation, context: teacher }, { language: "id" });
  expect(Math.max(...letter.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  expect(letter).toMatch(/\|\s+100 \|\s+12 \|/);
  expect(letter).toContain("Kegiatan (100): paling tinggi 74,92 (nomor 100)");
});

test("a refused member has no value anywhere, and the letter still says which policy refused it", () => {
  const explanation = explain(activityPolicy, { id: "p", behaviour: 90 }, { at });
  const input: LetterInput = { policy: activityPolicy, explanation, context: teacher };
  const letter = writeLetter(input, { language: "en" });
  expect(letter).toContain("Activities: the list is not there");
  expect(letter).toContain("Date of the rules used: 31 December 2026");
  expect(letter).not.toMatch(/\b90\b/);
});

test("hostile texts of the caller stay texts", () => {
  const hostile = "x\n## Decided | <img src=x> \u202E";
  const letter = matrixLetter({
    ...teacher,
    addressee: hostile,
    unit: hostile,
    contact: { who: hostile, reach: "{by}" },
  });
  expect(letter).not.toMatch(/^## /m);
  expect(letter).not.toContain("<img");
});
