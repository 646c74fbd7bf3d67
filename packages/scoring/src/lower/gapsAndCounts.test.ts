import type { Label, Source } from "@kinerja/model";
import { atLeast, bands, count, definePolicy, lessThan, type PolicyDocument, table } from "@kinerja/policy";
import { describe, expect, test } from "vitest";
import { score } from "../score/score.ts";

const label: Label = { id: "Contoh", en: "Example" };
const source: Source = { instrument: "Example", evidence: "recalled" };
const number = { kind: "number", unit: "one", decimals: 1 } as const;
const field = { ...number, label, least: "0", greatest: "100" } as const;

/** A count that has a value with decimals where there is no row, and bands with a gap that the instrument prints. */
const policy: PolicyDocument = definePolicy({
  id: "gaps-and-counts",
  version: "1.0.0",
  title: label,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", { label, fields: { total: field } })
  .level("items", { label, fields: { amount: field }, greatestCount: 5 })
  .rule("member", "counted", {
    label,
    source,
    output: number,
    expression: ({ over }) => count("items", over("items").field("amount"), { absent: "skip", empty: "0.5" }),
  })
  .rule("member", "both", {
    label,
    source,
    output: number,
    // Nothing is above fifty and below ten at once: the table has no cell for it.
    expression: ({ field: read }) =>
      table(
        [atLeast(read("total"), "50"), lessThan(read("total"), "10")],
        [
          { when: [true, false], then: "2" },
          { when: [false, true], then: "0" },
          { when: [false, false], then: "1" },
        ],
      ),
  })
  .rule("member", "grade", {
    label,
    source,
    output: number,
    expression: (scope) =>
      bands(scope.field("total"), [
        { atLeast: "91", then: "2" },
        { atLeast: "76", atMost: "90", then: "1" },
        { atLeast: "0", then: "0" },
      ]),
  })
  .build();

function only(total: string, amounts: readonly unknown[]): readonly unknown[] {
  const [result] = score(policy, [{ id: "a", total, items: amounts.map((amount) => ({ amount })) }]).results;
  return [result?.values["counted"], result?.values["grade"], result?.issues.map(({ code }) => code)];
}

describe("lowerPolicy", () => {
  test("counts whole rows beside a value for no row that has decimals", () => {
    expect(only("91", ["1", { absent: "excused" }, "0"])).toStrictEqual(["2.0", "2.0", []]);
    expect(only("91", [{ absent: "excused" }])).toStrictEqual(["0.5", "2.0", []]);
    expect(only("91", [])).toStrictEqual(["0.5", "2.0", []]);
  });

  test("leaves a printed gap a gap, and drops no value into a lower band", () => {
    expect(only("90", ["1"])).toStrictEqual(["1.0", "1.0", []]);
    expect(only("90.5", ["1"])).toStrictEqual(["1.0", { absent: "pending" }, ["score.outsideBands"]]);
    expect(only("75.9", ["1"])).toStrictEqual(["1.0", "0.0", []]);
  });

  test("needs no cell for inputs that cannot occur together", () => {
    const values = ["9.9", "10", "50"].map(
      (total) => score(policy, [{ id: "a", total, items: [] }]).results[0]?.values["both"],
    );
    expect(values).toStrictEqual(["0.0", "1.0", "2.0"]);
  });
});
