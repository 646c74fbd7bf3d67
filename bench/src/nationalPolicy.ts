import type { Label } from "@kinerja/model";
import {
  absent,
  add,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  type Expression,
  equal,
  greatest,
  least,
  lessThan,
  moreThan,
  multiply,
  type PolicyDocument,
  subtract,
  sum,
  table,
} from "@kinerja/policy";

const source = { instrument: "Made up for measurement", evidence: "recalled" } as const;
const score = { kind: "number", unit: "point", decimals: 2 } as const;
const points = {
  kind: "number",
  label: both("Nilai perilaku"),
  unit: "point",
  decimals: 0,
  least: "0",
  greatest: "120",
} as const;
const amount = { kind: "number", label: both("Jumlah"), unit: "output", decimals: 2, greatest: "1000000" } as const;

function both(text: string): Label {
  return { id: text, en: text };
}

/**
 * The national workload: eight indicators and seven behaviours a person, in the form of a policy.
 * Made up for measurement; it is no law.
 */
export const nationalPolicy: PolicyDocument = definePolicy({
  id: "national-workload",
  version: "1.0.0",
  title: both("Beban kerja nasional untuk pengukuran"),
  subject: "benchmark",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns", "pppk"],
  source,
})
  .categories("direction", {
    label: both("Arah"),
    ordered: false,
    members: ["higher", "lower", "range"].map((name) => ({
      name: name as "higher" | "lower" | "range",
      label: both(name),
    })),
  })
  .categories("rating", {
    label: both("Peringkat"),
    ordered: true,
    members: ["below", "meets", "above"].map((name) => ({
      name: name as "below" | "meets" | "above",
      label: both(name),
    })),
  })
  .categories("predicate", {
    label: both("Predikat"),
    ordered: true,
    members: (["veryPoor", "poor", "needsImprovement", "good", "veryGood"] as const).map((name) => ({
      name,
      label: both(name),
    })),
  })
  .level("member", {
    label: both("Pegawai"),
    fields: {
      behaviour1: points,
      behaviour2: points,
      behaviour3: points,
      behaviour4: points,
      behaviour5: points,
      behaviour6: points,
      behaviour7: points,
    },
  })
  .level("indicators", {
    label: both("Indikator"),
    greatestCount: 20,
    fields: {
      direction: { kind: "category", label: both("Arah"), set: "direction" },
      target: { ...amount, least: "0.01" },
      realized: { ...amount, least: "0" },
      weight: { kind: "number", label: both("Bobot"), unit: "one", decimals: 2, least: "0", greatest: "100" },
    },
  })
  .rule("indicators", "achievement", {
    label: both("Capaian"),
    output: score,
    source,
    expression: ({ field, category }) => {
      const share = (part: Expression): Expression =>
        divide(multiply(decimal("100", "point"), part), field("target"), { decimals: 2 });
      const realized = field("realized");
      const higher = share(realized);
      const lower = share(subtract(multiply("2", field("target")), realized));
      const outside = choose(
        lessThan(realized, multiply("0.90", field("target"))),
        higher,
        choose(moreThan(realized, multiply("1.10", field("target"))), lower, decimal("100.00", "point")),
      );
      const raw = choose(
        equal(field("direction"), category("direction", "higher")),
        higher,
        choose(equal(field("direction"), category("direction", "lower")), lower, outside),
      );
      return greatest("0", least(raw, decimal("120", "point")));
    },
  })
  .rule("member", "resultScore", {
    label: both("Hasil kerja"),
    output: score,
    source,
    expression: ({ over }) => {
      const rows = over("indicators");
      const weighted = sum(rows, multiply(rows.rule("achievement"), rows.field("weight")), {
        absent: "propagate",
        empty: absent("notMeasured"),
      });
      const weights = sum(rows, rows.field("weight"), { absent: "propagate", empty: absent("notMeasured") });
      return divide(weighted, weights, { decimals: 2, whenZero: "notMeasured" });
    },
  })
  .rule("member", "behaviourScore", {
    label: both("Perilaku kerja"),
    output: score,
    source,
    expression: ({ field }) =>
      divide(
        add(
          field("behaviour1"),
          field("behaviour2"),
          field("behaviour3"),
          field("behaviour4"),
          field("behaviour5"),
          field("behaviour6"),
          field("behaviour7"),
        ),
        "7",
        { decimals: 2 },
      ),
  })
  .rule("member", "finalScore", {
    label: both("Nilai akhir"),
    output: score,
    source,
    expression: ({ rule }) => add(multiply("0.6", rule("resultScore")), multiply("0.4", rule("behaviourScore"))),
  })
  .rule("member", "resultRating", {
    label: both("Peringkat hasil"),
    output: { kind: "category", set: "rating" },
    source,
    expression: ({ rule, category }) =>
      bands(rule("resultScore"), [
        { moreThan: decimal("100", "point"), then: category("rating", "above") },
        { atLeast: decimal("90", "point"), then: category("rating", "meets") },
        { atLeast: "0", then: category("rating", "below") },
      ]),
  })
  .rule("member", "behaviourRating", {
    label: both("Peringkat perilaku"),
    output: { kind: "category", set: "rating" },
    source,
    expression: ({ rule, category }) =>
      bands(rule("behaviourScore"), [
        { moreThan: decimal("100", "point"), then: category("rating", "above") },
        { atLeast: decimal("90", "point"), then: category("rating", "meets") },
        { atLeast: "0", then: category("rating", "below") },
      ]),
  })
  .rule("member", "predicate", {
    label: both("Predikat"),
    output: { kind: "category", set: "predicate" },
    source,
    expression: ({ rule, category }) => {
      const cell = (
        result: string,
        behaviour: string,
        then: "veryPoor" | "poor" | "needsImprovement" | "good" | "veryGood",
      ) => ({
        when: [result, behaviour],
        then: category("predicate", then),
      });
      return table(
        [rule("resultRating"), rule("behaviourRating")],
        [
          cell("above", "above", "veryGood"),
          cell("above", "meets", "good"),
          cell("above", "below", "poor"),
          cell("meets", "above", "good"),
          cell("meets", "meets", "good"),
          cell("meets", "below", "poor"),
          cell("below", "above", "needsImprovement"),
          cell("below", "meets", "needsImprovement"),
          cell("below", "below", "veryPoor"),
        ],
      );
    },
  })
  .build();
