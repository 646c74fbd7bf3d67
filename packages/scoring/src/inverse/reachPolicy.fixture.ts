import type { Label, Source } from "@kinerja/model";
import {
  add,
  atLeast,
  atMost,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  multiply,
  type PolicyDocument,
  subtract,
  sum,
} from "@kinerja/policy";

const source: Source = { instrument: "Example", evidence: "recalled" };
const score = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "100" } as const;

function label(id: string, en: string): Label {
  return { id, en };
}

/**
 * A made-up policy with what makes an inverse hard: a cliff (saving more than a quarter of the time is
 * worse than saving a quarter), a constraint, a field without a better end, and rows.
 */
export const reachPolicy: PolicyDocument = definePolicy({
  id: "reach",
  version: "1.0.0",
  title: label("Jangkauan", "Reach"),
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
      { name: "poor", label: label("Kurang", "Poor") },
      { name: "good", label: label("Baik", "Good") },
      { name: "veryGood", label: label("Sangat Baik", "Very good") },
    ],
  })
  .categories("kind", {
    label: label("Jenis", "Kind"),
    ordered: false,
    members: [
      { name: "plain", label: label("Biasa", "Plain") },
      { name: "special", label: label("Khusus", "Special") },
    ],
  })
  .level("member", {
    label: label("Pegawai", "Employee"),
    fields: {
      behaviourScore: { ...score, better: "higher", label: label("Nilai perilaku", "Behaviour score") },
      timeUsed: { ...score, label: label("Waktu terpakai", "Time used"), whenMissing: "100" },
      extra: { ...score, better: "higher", label: label("Tambahan", "Extra"), whenMissing: "0" },
      approved: { kind: "boolean", label: label("Disetujui", "Approved"), whenMissing: false },
      kind: { kind: "category", set: "kind", label: label("Jenis", "Kind"), whenMissing: "plain" },
      remark: { ...score, label: label("Catatan", "Remark"), whenMissing: "0" },
    },
  })
  .level("tasks", {
    label: label("Tugas", "Task"),
    greatestCount: 10,
    fields: {
      done: { ...score, better: "higher", label: label("Realisasi", "Done"), whenMissing: { absent: "pending" } },
    },
  })
  .constraint("member", {
    name: "extraNeedsApproval",
    message: label("Tambahan di atas 5 harus disetujui.", "More than 5 extra must be approved."),
    test: ({ field }) =>
      choose(atMost(field("extra"), decimal("5", "point")), { kind: "literal", boolean: true }, field("approved")),
  })
  .rule("member", "taskPart", {
    label: label("Nilai tugas", "Task score"),
    output: { kind: "number", unit: "point", decimals: 2 },
    source,
    expression: ({ over }) => {
      const tasks = over("tasks");
      return divide(sum(tasks, tasks.field("done"), { absent: "propagate", empty: "0" }), decimal("4", "one"), {
        decimals: 2,
      });
    },
  })
  .rule("member", "timePart", {
    label: label("Nilai waktu", "Time score"),
    output: { kind: "number", unit: "point", decimals: 2 },
    source,
    expression: ({ field }) =>
      choose(
        atLeast(field("timeUsed"), decimal("75", "point")),
        subtract(decimal("100", "point"), field("timeUsed")),
        subtract(decimal("0", "point"), decimal("10", "point")),
      ),
  })
  .rule("member", "total", {
    label: label("Nilai akhir", "Final score"),
    output: { kind: "number", unit: "point", decimals: 2 },
    source,
    expression: ({ field, rule, category }) =>
      add(
        multiply(field("behaviourScore"), decimal("0.5", "one")),
        rule("timePart"),
        rule("taskPart"),
        field("extra"),
        choose(
          { kind: "compare", comparison: "equal", of: [field("kind"), category("kind", "special")] },
          decimal("3", "point"),
          decimal("0", "point"),
        ),
      ),
  })
  .rule("member", "predicate", {
    label: label("Predikat", "Predicate"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ rule, category }) =>
      bands(rule("total"), [
        { atLeast: decimal("80", "point"), then: category("grade", "veryGood") },
        { atLeast: decimal("50", "point"), then: category("grade", "good") },
        { atLeast: decimal("-100", "point"), then: category("grade", "poor") },
      ]),
  })
  .build();
