import { bands, definePolicy, type PolicyDocument, type PolicyOverlay, sum } from "@kinerja/policy";

const title = { id: "Contoh", en: "Example" };
const source = { instrument: "Contoh", evidence: "recalled" } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;

/** A made-up policy: points of tasks are summed, and a dated edge makes a grade of the sum. */
export const examplePolicy: PolicyDocument = definePolicy({
  id: "example",
  version: "1.0.0",
  title,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label: { id: "Nilai", en: "Grade" },
    ordered: true,
    members: [
      { name: "low", label: { id: "Rendah", en: "Low" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
    ],
  })
  .parameter("edge", {
    label: { id: "Batas", en: "Edge" },
    type: { kind: "number", unit: "point", decimals: 0 },
    values: [
      { from: "2026-01-01", value: "5", source },
      { from: "2026-07-01", value: "7", source },
    ],
  })
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: {} })
  .level("tasks", {
    label: { id: "Tugas", en: "Tasks" },
    greatestCount: 20,
    fields: { done: { ...points, least: "0", greatest: "100", label: { id: "Selesai", en: "Done" } } },
  })
  .rule("member", "total", {
    label: { id: "Jumlah", en: "Total" },
    output: points,
    source,
    expression: ({ over }) => sum(over("tasks"), over("tasks").field("done"), { absent: "propagate", empty: "0" }),
  })
  .rule("member", "grade", {
    label: { id: "Nilai akhir", en: "Grade" },
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ rule, parameter, category }) =>
      bands(rule("total"), [
        { atLeast: parameter("edge"), then: category("grade", "good") },
        { atLeast: "0", lessThan: parameter("edge"), then: category("grade", "low") },
      ]),
  })
  .cases({
    name: "two tasks",
    input: { tasks: [{ done: "4" }, { done: "2.5" }] },
    expected: { total: "6.50", grade: "low" },
  })
  .build();

/** A made-up overlay: another edge. */
export const exampleOverlay: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "example.lenient",
  version: "1.0.0",
  base: "example",
  title: { id: "Contoh longgar", en: "Lenient example" },
  source,
  parameters: {
    edge: {
      label: { id: "Batas", en: "Edge" },
      type: { kind: "number", unit: "point", decimals: 0 },
      values: [{ from: "2026-01-01", value: "1", source }],
    },
  },
};
