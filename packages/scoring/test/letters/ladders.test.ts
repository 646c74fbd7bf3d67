import {
  atLeast,
  bands,
  choose,
  decimal,
  definePolicy,
  multiply,
  notEqual,
  type PolicyDocument,
  table,
} from "@kinerja/policy";
import { expect, test } from "vitest";
import { composeLetter } from "../../src/letter/composeLetter.ts";
import { printLetter } from "../../src/letter/printLetter.ts";
import { explain } from "../../src/score/explain.ts";
import { teacher } from "./letterCases.ts";

const source = { instrument: "Peraturan Contoh 4/2026", evidence: "read" } as const;
const days = { kind: "number", unit: "workingDay", decimals: 0, least: "0", greatest: "366" } as const;
const points = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "120" } as const;
const both = (text: string): { readonly id: string; readonly en: string } => ({ id: text, en: text });
const head = {
  version: "1.0.0",
  title: both("Contoh"),
  subject: "employeePredicate",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
} as const;

/** The first page as one line. */
function page(policy: PolicyDocument, member: Readonly<Record<string, unknown>>, language: "id" | "en" = "id"): string {
  const explanation = explain(policy, { id: "m", ...member }, { at: "2026-12-31" });
  const content = composeLetter({ policy, explanation, context: teacher }, { language });
  return (printLetter(content).split(content.annexTitle)[0] ?? "").replaceAll(/\s+/g, " ");
}

const absence = definePolicy({ ...head, id: "absence", subject: "absenceThreshold" })
  .categories("threshold", {
    label: both("Ambang"),
    ordered: true,
    members: [
      { name: "second", label: both("Ambang kedua") },
      { name: "first", label: both("Ambang pertama") },
      { name: "none", label: both("Tidak ada") },
    ],
  })
  .level("member", {
    label: both("Pegawai"),
    fields: {
      absentDays: { ...days, label: both("Hari setahun") },
      longestRun: { ...days, label: both("Rentetan terpanjang"), whenMissing: "0" },
    },
  })
  .rule("member", "reached", {
    label: both("Ambang yang tercapai"),
    output: { kind: "category", set: "threshold" },
    source,
    note: { id: "Pemeriksaan mendahului setiap hukuman.", en: "An examination comes before any sanction." },
    expression: ({ field, category }) =>
      choose(
        atLeast(field("longestRun"), decimal("10", "workingDay")),
        category("threshold", "second"),
        bands(field("absentDays"), [
          { atLeast: decimal("28", "workingDay"), then: category("threshold", "second") },
          {
            atLeast: decimal("4", "workingDay"),
            lessThan: decimal("28", "workingDay"),
            then: category("threshold", "first"),
          },
          {
            atLeast: decimal("0", "workingDay"),
            lessThan: decimal("4", "workingDay"),
            then: category("threshold", "none"),
          },
        ]),
      ),
  })
  .build();

test("the number beside a result is the one that the band was taken of, not the first one read", () => {
  const letter = page(absence, { absentDays: 29, longestRun: 3 });
  expect(letter).toContain("Hari setahun: 29.");
  expect(letter).toContain("Rentetan terpanjang: 3 hari kerja");
  expect(letter).not.toContain("Rentetan terpanjang: 29");
});

test.each([
  { absentDays: 29, longestRun: 3 },
  { absentDays: 10, longestRun: 10 },
  { absentDays: 5, longestRun: 1 },
])("a threshold of something bad is no ladder: %o", (member) => {
  const id = page(absence, member);
  expect(id).toContain("Pemeriksaan mendahului setiap hukuman.");
  expect(id).toContain("Ini hitungan, bukan keputusan.");
  expect(id).toContain("Penjelasan hasil hitungan");
  expect(id).not.toMatch(/tertinggi|lebih tinggi|masih .* lagi|kinerja|pejabat yang berwenang menetapkannya|saran,/i);
  expect(page(absence, member, "en")).not.toMatch(/highest|higher|more\.|performance|then the person with/i);
});

test("below every threshold nobody is told how far the first one is", () => {
  const letter = page(absence, { absentDays: 1 });
  expect(letter).toContain("Tidak ada yang perlu dilakukan.");
  expect(letter).not.toMatch(/lagi\.|Ambang pertama|mulai dari|Pemeriksaan/);
});

const idea = definePolicy({ ...head, id: "idea" })
  .categories("predicate", {
    label: both("Predikat"),
    ordered: true,
    members: [
      { name: "poor", label: both("Kurang") },
      { name: "good", label: both("Baik") },
      { name: "veryGood", label: both("Sangat Baik") },
    ],
  })
  .level("member", {
    label: both("Pegawai"),
    fields: {
      score: { ...points, label: both("Nilai SKP") },
      peers: { kind: "boolean", label: both("Rekan ditanya"), whenMissing: false },
      newIdea: { kind: "boolean", label: both("Ide baru"), whenMissing: false },
    },
  })
  .rule("member", "final", {
    label: both("Nilai kinerja"),
    output: { kind: "number", unit: "point", decimals: 4 },
    source,
    expression: ({ field }) => choose(field("peers"), multiply("0.6", field("score")), multiply("0.7", field("score"))),
  })
  .rule("member", "predicate", {
    label: both("Predikat"),
    output: { kind: "category", set: "predicate" },
    source,
    expression: ({ rule, field, category }) => {
      const [least, good, veryGood] = [decimal("0", "point"), decimal("35", "point"), decimal("70", "point")];
      const poor = { atLeast: least, lessThan: good, then: category("predicate", "poor") };
      return choose(
        field("newIdea"),
        bands(rule("final"), [
          { atLeast: veryGood, then: category("predicate", "veryGood") },
          { atLeast: good, lessThan: veryGood, then: category("predicate", "good") },
          poor,
        ]),
        bands(rule("final"), [{ atLeast: good, then: category("predicate", "good") }, poor]),
      );
    },
  })
  .build();

test("no edge below the value is called the next one; the condition that is missing is named", () => {
  const letter = page(idea, { score: "110" });
  expect(letter).toContain("Nilai kinerja: 77.");
  expect(letter).toContain("Untuk Sangat Baik perlu juga: Ide baru.");
  expect(letter).not.toMatch(/masih|tertinggi/);
  expect(page(idea, { score: "110", newIdea: true })).toContain("Itu sebutan tertinggi.");
});

test("an edge above the value that also needs a condition is told with it", () => {
  const letter = page(idea, { score: "90" });
  expect(letter).toContain("Sangat Baik mulai dari 70, masih 7 lagi. Untuk Sangat Baik perlu juga: Ide baru.");
});

test("the lowest band needs nothing, and a weight is that of the branch that was taken", () => {
  const letter = page(idea, { score: "10" });
  expect(letter).not.toContain("paling sedikit 0");
  expect(letter).toContain("Baik mulai dari 35, masih 28 lagi.");
  expect(letter).toContain("Nilai SKP: 10 (dihitung 70%)");
  expect(page(idea, { score: "10", peers: true })).toContain("Nilai SKP: 10 (dihitung 60%)");
});

const commented = definePolicy({ ...head, id: "commented" })
  .categories("rating", {
    label: both("Rating"),
    ordered: true,
    members: [
      { name: "below", label: both("Di bawah") },
      { name: "meets", label: both("Sesuai") },
    ],
  })
  .level("member", {
    label: both("Pegawai"),
    fields: {
      heard: { kind: "category", set: "rating", label: both("Capaian") },
      rater: { kind: "category", set: "rating", label: both("Rating penilai") },
    },
  })
  .rule("member", "rating", {
    label: both("Usul rating"),
    output: { kind: "category", set: "rating" },
    source,
    expression: ({ field, category }) =>
      table(
        [field("heard")],
        [
          { when: ["below"], then: category("rating", "below") },
          { when: ["meets"], then: category("rating", "meets") },
        ],
      ),
  })
  .rule("member", "differs", {
    label: both("Penilai berbeda"),
    output: { kind: "boolean" },
    source,
    expression: ({ field, rule }) => notEqual(field("rater"), rule("rating")),
  })
  .build();

test("a condition that comments on the result is not the result, and one input is no combination", () => {
  const letter = page(commented, { heard: "meets", rater: "meets" });
  expect(letter).toContain("Usul rating: Sesuai.");
  expect(letter).toContain("Menurut tabel aturan ini, Sesuai menjadi Sesuai.");
  expect(letter).not.toMatch(/Penilai berbeda|gabungan|pelanggaran/);
});
