import { describe, expect, test } from "vitest";
import { choose } from "../builder/choose.ts";
import { decimal } from "../builder/decimal.ts";
import { definePolicy } from "../builder/definePolicy.ts";
import type { PolicyDocument, Rule } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { applyOverlays } from "../overlay/applyOverlays.ts";
import { describeDiff } from "./describeDiff.ts";
import { diff } from "./diff.ts";

const source = { instrument: "PP 1/2020", locator: { article: "7" }, evidence: "recalled" } as const;
const point = { kind: "number", unit: "point", decimals: 2 } as const;
const label = (id: string, en: string) => ({ id, en });
const grade = (category: string) => ({ kind: "literal", category, set: "grade" }) as const;
const dated = (value: string, from = "2020-01-01") => ({ from, value, source }) as const;

const weightOfBehaviour = {
  label: label("Bobot perilaku", "Weight of behaviour"),
  type: { kind: "number", unit: "one", decimals: 2 },
  values: [dated("0.40")],
} as const;
const grades = {
  label: label("Sebutan", "Grade"),
  ordered: true,
  members: [
    { name: "poor", label: label("Kurang", "Poor") },
    { name: "good", label: label("Baik", "Good") },
  ],
} as const;

const base: PolicyDocument = definePolicy({
  id: "a",
  version: "1.0.0",
  title: label("Contoh", "Example"),
  subject: "a",
  validity: { from: "2020-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", grades)
  .parameter("weight", weightOfBehaviour)
  .level("member", {
    label: label("Pegawai", "Employee"),
    fields: {
      mark: { ...point, label: label("Nilai", "Mark"), least: "0", greatest: "100" },
      leads: { kind: "boolean", label: label("Memimpin", "Leads") },
    },
  })
  .rule("member", "grade1", {
    label: label("Hasil", "Result"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field }) => ({
      kind: "bands",
      of: field("mark"),
      bands: [
        { atLeast: { kind: "literal", decimal: "76", unit: "point" }, then: grade("good") },
        { atLeast: { kind: "literal", decimal: "0", unit: "point" }, then: grade("poor") },
      ],
    }),
  })
  .build();

function sentences(before: PolicyDocument, after: PolicyDocument, language: "id" | "en" = "en"): readonly string[] {
  return diff(before, after).changes.map(({ sentence }) => sentence[language]);
}

function withRule(change: Partial<Rule>): PolicyDocument {
  const [level] = base.levels;
  const rule = level?.rules["grade1"];
  if (level === undefined || rule === undefined) throw new Error("no rule");
  return { ...base, levels: [{ ...level, rules: { grade1: { ...rule, ...change } } }] };
}

function withWeight(values: PolicyDocument["parameters"][string]["values"]): PolicyDocument {
  return { ...base, parameters: { weight: { ...weightOfBehaviour, values } } };
}

describe("parameters", () => {
  test("a number rises or falls, with its source, in the numbers of the language", () => {
    const raised = withWeight([dated("0.60")]);
    expect(sentences(base, raised, "id")).toEqual([
      "“Bobot perilaku” naik dari 0,40 menjadi 0,60 (PP 1/2020 Pasal 7; dari ingatan).",
    ]);
    expect(sentences(raised, base)).toEqual([
      "“Weight of behaviour” falls from 0.60 to 0.40 (PP 1/2020, article 7; from memory).",
    ]);
  });

  test("several dated values are told day by day", () => {
    const stepped = withWeight([dated("0.40"), dated("0.50", "2024-07-01")]);
    expect(sentences(base, stepped, "id")).toEqual([
      "“Bobot perilaku”: sejak 1 Juli 2024 dari 0,40 menjadi 0,50 (PP 1/2020 Pasal 7; dari ingatan).",
    ]);
  });

  test("the same number by another instrument says so", () => {
    const anew = { ...dated("0.40", "2024-07-01"), source: { instrument: "Perwal 2/2024", evidence: "read" } as const };
    expect(sentences(base, withWeight([dated("0.40"), anew]))[0]).toContain(
      "from 1 July 2024 it stays 0.40, but by Perwal 2/2024, previously by PP 1/2020, article 7",
    );
  });

  test("a name that changes while its label stays is a rename, and only where the label is the only one", () => {
    const renamed = { ...base, parameters: { share: weightOfBehaviour } };
    expect(diff(base, renamed).changes).toMatchObject([{ kind: "renamed", before: "weight", after: "share" }]);
    const twice = { ...base, parameters: { share: weightOfBehaviour, part: weightOfBehaviour } };
    expect(diff(base, twice).changes.map(({ kind }) => kind)).toEqual(["added", "added", "removed"]);
  });
});

test("a note on the new value is told, and one that stays is not", () => {
  const noted = (value: string, en: string) =>
    withWeight([
      { ...dated(value), source: { ...source, evidence: "inferred" }, note: label("Hari (pertama) kami.", en) },
    ]);
  expect(sentences(base, noted("0.60", "A day of ours."))[0]).toBe(
    "“Weight of behaviour” rises from 0.40 to 0.60 (PP 1/2020, article 7; inferred). Note: A day of ours.",
  );
  expect(sentences(noted("0.40", "A day of ours."), noted("0.60", "A day of ours."))[0]).not.toContain("Note:");
});

test("a number that was read bears no mark", () => {
  const read = { ...dated("0.60"), source: { ...source, evidence: "read" } as const };
  expect(sentences(base, withWeight([read]), "id")[0]).toBe(
    "“Bobot perilaku” naik dari 0,40 menjadi 0,60 (PP 1/2020 Pasal 7).",
  );
});

test("notes that are new are told in full in a section of their own; those that are gone are told to keepers", () => {
  const noted = (...notes: readonly string[]) => ({ ...base, notes: notes.map((note) => label(note, note)) });
  expect(describeDiff(diff(noted("Old."), noted("One. Two.", "Three.")), "id").sections).toEqual([
    { heading: "Yang perlu diketahui", paragraphs: ["One. Two.", "Three."] },
    { heading: "Bagi pengelola dokumen", paragraphs: ["Catatan yang dihapus: Old."] },
  ]);
});

test("a period is that of the document, which claims nothing about the law outside of it", () => {
  const ended = { ...base, validity: { from: "2020-01-01", to: "2022-02-03" } };
  expect(sentences(base, ended)).toEqual([
    "Used here from 1 January 2020 to 2 February 2022; previously from 1 January 2020.",
  ]);
  expect(sentences(base, ended, "id")[0]).toMatch(/^Di sini dipakai dari 1 Januari 2020 sampai/);
});

describe("rules", () => {
  const bands = (good: string) =>
    ({
      kind: "bands",
      of: { kind: "field", name: "mark" },
      bands: [
        { atLeast: { kind: "literal", decimal: good, unit: "point" }, then: grade("good") },
        { atLeast: { kind: "literal", decimal: "0", unit: "point" }, then: grade("poor") },
      ],
    }) as const;

  test("bands whose edge moves are told outcome by outcome, the best first", () => {
    expect(sentences(base, withRule({ expression: bands("80") }))).toEqual([
      "“Result”: “Good” was 76 points and above; now it is 80 points and above. “Poor” was 0 to less than 76 points; now it is 0 to less than 80 points (PP 1/2020, article 7; from memory).",
    ]);
  });

  test("bands in another order give the same, and it says so", () => {
    const reversed = { ...bands("76"), bands: [...bands("76").bands].reverse() };
    expect(sentences(base, withRule({ expression: reversed }))[0]).toContain("gives the same");
  });

  test("one condition more is told where it decides", () => {
    const expression = choose({ kind: "field", name: "leads" }, bands("76"), grade("poor"));
    expect(sentences(base, withRule({ expression }))[0]).toContain(
      "“Good” was 76 points and above; now it is 76 points and above where “Leads” is answered with yes",
    );
  });

  test("a cell of a table that changes is told by its key", () => {
    const table = (yes: string) =>
      ({
        kind: "table",
        of: [{ kind: "field", name: "leads" }],
        cells: [
          { when: [true], then: grade(yes) },
          { when: [false], then: grade("poor") },
        ],
      }) as const;
    const [before, after] = [withRule({ expression: table("good") }), withRule({ expression: table("poor") })];
    expect(sentences(before, after, "id")).toEqual([
      "“Hasil”: untuk “Memimpin” dijawab ya, dari “Baik” menjadi “Kurang” (PP 1/2020 Pasal 7; dari ingatan).",
    ]);
  });

  test("a formula of another shape is shown before and after in words", () => {
    const sum = (...names: readonly string[]) =>
      ({ kind: "add", of: names.map((name) => ({ kind: "field", name }) as const) }) as const;
    const before = withRule({ output: point, expression: sum("mark", "mark") });
    const quotient = { kind: "divide", of: [sum("mark", "mark"), decimal("2")] } as const;
    expect(sentences(before, withRule({ output: point, expression: quotient }))).toEqual([
      "“Result”: previously Mark + Mark. Now: (Mark + Mark) ÷ 2 (PP 1/2020, article 7; from memory).",
    ]);
  });
});

describe("categories", () => {
  const other = (members: PolicyDocument["categories"][string]["members"]): PolicyDocument => ({
    ...base,
    categories: { grade: { ...grades, members } },
  });
  const [poor, good] = grades.members;

  test("a new one is told with its place, and one that is called otherwise by both labels", () => {
    if (poor === undefined || good === undefined) throw new Error("no members");
    const top = { name: "best", label: label("Istimewa", "Best") };
    expect(sentences(base, other([poor, good, top]))).toEqual(["“Best” is new in “Grade”, as the highest."]);
    const relabelled = { ...good, label: label("Bagus", "Good") };
    expect(sentences(base, other([poor, relabelled]), "id")).toEqual(["“Baik” sekarang disebut “Bagus”."]);
    expect(sentences(base, other([good, poor]), "id")[0]).toContain("Urutan “Sebutan” berubah");
  });

  test("a name in another set is another category, for one word can mean two things", () => {
    if (poor === undefined || good === undefined) throw new Error("no members");
    const [level] = base.levels;
    const rule = level?.rules["grade1"];
    if (level === undefined || rule === undefined) throw new Error("no rule");
    const anew: PolicyDocument = {
      ...base,
      categories: {
        rating: {
          ...grades,
          members: [{ ...poor, label: label("Kurang (perilaku)", "Poor (behaviour)") }, good],
        },
      },
      levels: [{ ...level, rules: { grade1: { ...rule, output: { kind: "category", set: "rating" } } } }],
    };
    const kinds = diff(base, anew).changes.filter(({ part }) => part === "categories");
    expect(kinds.map(({ kind, sentence }) => [kind, sentence.en])).toEqual([
      ["added", "“Poor (behaviour)” is new in “Grade”, as the lowest."],
      ["removed", "“Poor”, which was the lowest, is no longer in “Grade”."],
      ["renamed", "The list “Grade” is named `rating` in the document now, previously `grade`."],
    ]);
  });
});

test("what was worked out and is filled in now is one change, and its mirror the other way", () => {
  const [level] = base.levels;
  const mark = level?.fields["mark"];
  if (level === undefined || mark === undefined) throw new Error("no field");
  const asked = { ...base, levels: [{ ...level, rules: {}, fields: { ...level.fields, grade1: mark } }] };
  expect(diff(base, asked).changes.filter(({ path }) => path.includes("grade1"))).toMatchObject([
    { kind: "becameInput" },
  ]);
  expect(diff(asked, base).changes.filter(({ path }) => path.includes("grade1"))).toMatchObject([
    { kind: "becameResult" },
  ]);
});

test("whom it is for comes after what comes out, and prose names a source once for sentences in a row", () => {
  const weight = { ...weightOfBehaviour, label: label("Bobot lain", "Other weight") };
  const two = { ...base, parameters: { ...base.parameters, other: weight } };
  const both = {
    ...two,
    appliesTo: ["pns", "pppk"] as const,
    parameters: {
      weight: { ...weightOfBehaviour, values: [dated("0.60")] },
      other: { ...weight, values: [dated("0.10")] },
    },
  };
  expect(describeDiff(diff(two, both), "id")).toEqual({
    opening: "Yang berubah dari “Contoh” (PP 1/2020) ke “Contoh” (PP 1/2020).",
    sections: [
      {
        heading: "Angka dan batas",
        paragraphs: [
          "“Bobot perilaku” naik dari 0,40 menjadi 0,60. “Bobot lain” turun dari 0,40 menjadi 0,10 (PP 1/2020 Pasal 7; dari ingatan).",
        ],
      },
      { heading: "Untuk siapa dan kapan", paragraphs: ["Berlaku bagi PNS dan PPPK; semula bagi PNS."] },
    ],
  });
});

test("a policy with its overlays is named by the nearest of them", () => {
  const overlay: PolicyOverlay = {
    formatVersion: 1,
    kind: "overlay",
    id: "a.city",
    version: "1.0.0",
    base: "a",
    title: label("Kota", "City"),
    source: { instrument: "Perwal 3/2025", evidence: "read" },
    parameters: { weight: { ...weightOfBehaviour, values: [dated("0.50")] } },
  };
  const outcome = applyOverlays(base, [overlay]);
  if (outcome.kind === "refused") throw new Error("refused");
  const difference = diff(base, outcome.value);
  expect(difference.after).toMatchObject({ id: "a", overlays: ["a.city"], title: { en: "City" } });
  expect(describeDiff(difference, "en").opening).toContain("to “City” (Perwal 3/2025)");
  expect(describeDiff(diff(base, base), "en")).toEqual({
    opening: "“Example” (PP 1/2020) and “Example” (PP 1/2020) are equal: nothing changes.",
    sections: [],
  });
});

describe("diff refuses what is no policy", () => {
  const overlay: PolicyOverlay = {
    formatVersion: 1,
    kind: "overlay",
    id: "a.changed",
    version: "1.0.0",
    base: "a",
    title: label("Perubahan", "Change"),
    source,
  };

  test.each([
    ["an empty object", {}, "an object without what a policy holds"],
    ["nothing", undefined, "undefined"],
    ["an id", "pp-46-2011", '"pp-46-2011"'],
    ["a list", [base], "an object without what a policy holds"],
    ["a part of one", { ...base, cases: undefined }, '"a", which is not complete'],
    ["a document that is none", { document: {}, overlays: [] }, "an object without what a policy holds"],
    ["an overlay alone", overlay, 'the overlay "a.changed"'],
  ])("%s", (_name, given, received) => {
    for (const [run, side] of [
      [() => diff(given as never, base), "first"],
      [() => diff(base, given as never), "second"],
    ] as const) {
      expect(run).toThrow(/^policy\.notComparable/);
      expect(run).toThrow(`The ${side} argument is ${received}.`);
    }
  });

  test("an overlay, with the way to compare it", () => {
    expect(() => diff(base, overlay as never)).toThrow("applyOverlays(policy, [overlay])");
    expect(diff(base, base).changes).toEqual([]);
  });
});
