import type { Label, Language, Source } from "@kinerja/model";
import {
  add,
  atLeast,
  bands,
  decimal,
  definePolicy,
  every,
  multiply,
  type PolicyDocument,
  subtract,
  sum,
} from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { explain } from "../score/explain.ts";
import { composeLetter } from "./composeLetter.ts";
import type { LetterContent } from "./letterContent.ts";
import type { LetterContext } from "./letterContext.ts";
import { printLetter } from "./printLetter.ts";

const source: Source = { instrument: "Example", evidence: "recalled" };
const points = { kind: "number", unit: "point", decimals: 2 } as const;
const score = { ...points, least: "0", greatest: "100" } as const;

function label(id: string, en: string): Label {
  return { id, en };
}

const policy: PolicyDocument = definePolicy({
  id: "wording",
  version: "1.0.0",
  title: label("Contoh", "Example"),
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label: label("Predikat", "Grade"),
    ordered: true,
    members: [
      { name: "fair", label: label("Cukup", "Fair") },
      { name: "good", label: label("Baik", "Good") },
    ],
  })
  .level("member", {
    label: label("Pegawai", "Employee"),
    fields: {
      base: { ...score, label: label("Nilai dasar", "Base score") },
      sanction: { ...score, label: label("Pengurangan", "Taken off"), whenMissing: "0" },
      bonus: { ...score, label: label("Tambahan", "Bonus"), whenMissing: "0" },
    },
  })
  .level("rows", {
    label: label("Kegiatan", "Activities"),
    greatestCount: 5,
    fields: {
      mark: { ...score, label: label("Nilai", "Mark") },
      weight: { kind: "number", unit: "one", decimals: 2, least: "0", greatest: "1", label: label("Bobot", "Weight") },
    },
  })
  .rule("rows", "double", {
    label: label("Nilai ganda", "Double mark"),
    output: points,
    source,
    expression: ({ field }) => multiply(field("mark"), "2"),
  })
  .rule("member", "adjusted", {
    label: label("Nilai sesudah koreksi", "Adjusted score"),
    output: points,
    source,
    expression: ({ field }) => subtract(add(field("base"), field("bonus")), field("sanction")),
  })
  .rule("member", "rowsTotal", {
    label: label("Jumlah berbobot", "Weighted total"),
    output: { kind: "number", unit: "point", decimals: 4 },
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const options = { absent: "skip", empty: "notMeasured" } as const;
      return add(
        sum(rows, multiply(rows.field("mark"), rows.field("weight")), options),
        sum(rows, add(rows.rule("double"), rows.field("mark")), options),
        sum(rows, rows.rule("double"), options),
      );
    },
  })
  .rule("member", "allPass", {
    label: label("Semua lulus", "All pass"),
    output: { kind: "boolean" },
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      return every(rows, atLeast(rows.field("mark"), decimal("10", "point")), {
        absent: "skip",
        empty: "notMeasured",
      });
    },
  })
  .rule("member", "grade", {
    label: label("Predikat", "Grade"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ rule, category }) =>
      bands(rule("adjusted"), [
        { atLeast: decimal("60", "point"), then: category("grade", "good") },
        { atLeast: decimal("-100", "point"), then: category("grade", "fair") },
      ]),
  })
  .build();

const context: LetterContext = {
  period: { id: "tahun 2026", en: "the year 2026" },
  contact: { who: { id: "Rina", en: "Rina" }, reach: { id: "telepon 123", en: "telephone 123" } },
};

function composed(language: Language, values: Readonly<Record<string, unknown>> = {}): LetterContent {
  const rows = [{ mark: "40", weight: "0.5" }];
  const explanation = explain(policy, { id: "p-1", base: "70", rows, ...values });
  return composeLetter({ policy, explanation, context }, { language });
}

function letter(values: Readonly<Record<string, unknown>>, language: Language): string {
  return printLetter(composed(language, values));
}

describe("what counted most", () => {
  test("leaves out a number that nobody gave, also where it was given as the same zero", () => {
    for (const values of [{}, { sanction: "0", bonus: "0.00" }]) {
      const text = letter(values, "en");
      expect(text).toMatch(/^- Base score: 70$/m);
      expect(text).not.toMatch(/^- (Taken off|Bonus)/m);
    }
  });

  test("keeps one that the person has", () => {
    const text = letter({ sanction: "5" }, "id");
    expect(text).toMatch(/^- Nilai dasar: 70$/m);
    expect(text).toMatch(/^- Pengurangan: 5$/m);
    expect(text).not.toMatch(/^- Tambahan/m);
  });

  test("keeps a zero that is no default: the base was given", () => {
    expect(letter({ base: "0" }, "en")).toMatch(/^- Base score: 0$/m);
  });
});

describe("what the rows gave, in the annex", () => {
  const annex = (language: Language): string => JSON.stringify(composed(language).annex);

  test("names what an inline sum was worked out from, each sum apart", () => {
    expect(annex("en")).toContain("Activities: total of all rows, worked out from mark and weight");
    expect(annex("en")).toContain("Activities: total of all rows, worked out from double mark and mark");
    expect(annex("id")).toContain("Kegiatan: jumlah dari semua baris, dihitung dari nilai dan bobot");
    expect(annex("id")).toContain("Kegiatan: jumlah dari semua baris, dihitung dari nilai ganda dan nilai");
  });

  test("names a rule or a field that is summed by its own label", () => {
    expect(annex("en")).toContain("Double mark, added up");
    expect(annex("id")).toContain("Nilai ganda, dijumlahkan");
  });

  test("says what a condition on every row looks at", () => {
    expect(annex("en")).toContain("Activities: whether every row meets the condition, going by mark");
    expect(annex("id")).toContain("Kegiatan: apakah semua baris memenuhi syarat, dilihat dari nilai");
  });
});
