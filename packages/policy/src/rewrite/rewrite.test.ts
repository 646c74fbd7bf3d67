import { describe, expect, test } from "vitest";
import { add } from "../builder/add.ts";
import { atLeast } from "../builder/atLeast.ts";
import { choose } from "../builder/choose.ts";
import { count } from "../builder/count.ts";
import { decimal } from "../builder/decimal.ts";
import { divide } from "../builder/divide.ts";
import { greatest } from "../builder/greatest.ts";
import { least } from "../builder/least.ts";
import { multiply } from "../builder/multiply.ts";
import { subtract } from "../builder/subtract.ts";
import { sum } from "../builder/sum.ts";
import type { FieldReference, RuleReference } from "../document/expression.ts";
import { achievement } from "./achievement.ts";
import { clamp } from "./clamp.ts";
import { interpolate } from "./interpolate.ts";
import { mean } from "./mean.ts";
import { rubric } from "./rubric.ts";
import { weightedMean } from "./weightedMean.ts";

const realized: FieldReference = { kind: "field", name: "realized" };
const target: FieldReference = { kind: "field", name: "target" };
const score: RuleReference = { kind: "rule", name: "score" };

describe("mean", () => {
  test("is one division of the sum by the count of the rows that count", () => {
    expect(mean("rows", score, { absent: "skip", empty: "notMeasured", decimals: 2 })).toStrictEqual(
      divide(sum("rows", score, { absent: "skip", empty: "notMeasured" }), count("rows", score), {
        decimals: 2,
        whenZero: "notMeasured",
      }),
    );
  });

  test("refuses where the law refuses", () => {
    expect(mean("rows", score, { absent: "refuse", empty: "refuse" })).toMatchObject({
      whenZero: "issue",
      of: [{ empty: "refuse" }, { absent: "refuse" }],
    });
  });
});

describe("weightedMean", () => {
  test("a skipped row takes its weight along", () => {
    const expression = weightedMean("rows", { value: score, weight: target, absent: "skip", empty: "notMeasured" });
    expect(expression.of[1]).toMatchObject({
      of: { kind: "choose", if: { kind: "present", of: score }, then: target },
    });
  });

  test("with every row needed the weights are added as they are", () => {
    const expression = weightedMean("rows", {
      value: score,
      weight: target,
      absent: "propagate",
      empty: "notMeasured",
    });
    expect(expression.of[1]).toMatchObject({ of: target });
  });
});

describe("achievement", () => {
  const hundred = decimal("100", "percent");

  test("where less is better it falls as the realized value grows", () => {
    expect(achievement({ direction: "lower", realized, target, whenZero: "issue" })).toStrictEqual(
      divide(multiply(subtract(multiply("2", target), realized), hundred), target, { whenZero: "issue" }),
    );
  });

  test("a range has the nearer end as its target, and the value itself inside", () => {
    const range = { least: "80", greatest: "90" } as const;
    expect(achievement({ direction: "higher", realized, target: range })).toStrictEqual(
      divide(multiply(realized, hundred), least(greatest(realized, "80"), "90")),
    );
  });
});

describe("interpolate", () => {
  test("writes one division for each segment, with exact differences", () => {
    const line = interpolate(score, [
      { at: "50", value: "49" },
      { at: "51.5", value: "50" },
    ]);
    const between = divide(add(multiply("49", "1.5"), multiply(subtract(score, "50"), "1")), "1.5");
    const end = decimal("49");
    expect(line).toStrictEqual(choose(atLeast(score, "51.5"), "50", choose(atLeast(score, "50"), between, end)));
  });

  test("leaves differences of parameters to the date", () => {
    const edge = { kind: "parameter", name: "edge" } as const;
    const line = interpolate(score, [
      { at: "0", value: "0" },
      { at: edge, value: "50" },
    ]);
    expect(line).toMatchObject({
      else: { then: { kind: "divide", of: [{}, { kind: "subtract" }], whenZero: "issue" } },
    });
  });

  test.each([
    ["falling", "1", "0"],
    ["equal", "1", "1.00"],
  ] as const)("refuses %s anchors", (_name, first, second) => {
    expect(() =>
      interpolate(score, [
        { at: first, value: "0" },
        { at: second, value: "1" },
      ]),
    ).toThrow(/^policy\.anchorsNotRising/);
  });
});

test("clamp applies the lower limit first, so that the upper one wins where they cross", () => {
  expect(clamp(score, { least: "0", greatest: "120" })).toStrictEqual(least(greatest(score, "0"), "120"));
});

test("rubric gives each category its constant", () => {
  expect(rubric(score, { below: "0", meets: decimal("1", "point") }).cells).toStrictEqual([
    { when: ["below"], then: { kind: "literal", decimal: "0" } },
    { when: ["meets"], then: { kind: "literal", decimal: "1", unit: "point" } },
  ]);
});
