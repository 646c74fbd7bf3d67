import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { Comparison, Expression } from "../document/expression.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

const target: Expression = { kind: "field", name: "target" };
const realized: Expression = { kind: "field", name: "realized" };
const decimal = (text: string): Expression => ({ kind: "literal", decimal: text });
const ratio: Expression = { kind: "divide", of: [realized, target] };

function suggestions(condition: Expression): readonly string[] {
  const document = examplePolicy({ "levels[1].constraints[0].test": condition });
  return verifyPolicy(document, { search: false })
    .findings.filter(({ code }) => code === "policy.cliffByDivision")
    .map(({ witness }) => witness);
}

const compare = (a: Expression, comparison: Comparison, b: Expression): Expression => ({
  kind: "compare",
  comparison,
  of: [a, b],
});

describe("verifyCliffs", () => {
  test("suggests a multiplication in lowest terms", () => {
    expect(suggestions(compare(ratio, "atLeast", decimal("0.76")))).toEqual(["25 · realized ≥ 19 · target"]);
    expect(suggestions(compare(ratio, "moreThan", decimal("1")))).toEqual(["realized > target"]);
  });

  test("turns the sign where the quotient stands on the right or is taken away", () => {
    expect(suggestions(compare(decimal("0.76"), "lessThan", ratio))).toEqual(["25 · realized > 19 · target"]);
    const rest: Expression = { kind: "subtract", of: [decimal("1"), ratio] };
    expect(suggestions(compare(rest, "atMost", decimal("0.24")))).toEqual(["25 · realized ≥ 19 · target"]);
  });

  test("takes factors on the quotient and in its numerator together", () => {
    const inside: Expression = { kind: "divide", of: [{ kind: "multiply", of: [decimal("-2"), realized] }, target] };
    const outside: Expression = { kind: "multiply", of: [decimal("50"), inside] };
    expect(suggestions(compare(outside, "lessThan", decimal("-76")))).toEqual(["25 · realized > 19 · target"]);
  });

  test("looks at conditions of choose and through a rule that is a quotient", () => {
    const choice: Expression = {
      kind: "choose",
      if: compare(ratio, "equal", decimal("0.5")),
      then: { kind: "literal", boolean: true },
      else: { kind: "literal", boolean: false },
    };
    expect(suggestions(choice)).toEqual(["2 · realized = target"]);
  });

  test("accepts a published rounding, a constant divisor, and what is no constant", () => {
    const rounded: Expression = { kind: "divide", of: [realized, target], decimals: 2 };
    const halved: Expression = { kind: "divide", of: [realized, decimal("2")] };
    expect(suggestions(compare(rounded, "atLeast", decimal("0.76")))).toEqual([]);
    expect(suggestions(compare(halved, "atLeast", { kind: "literal", decimal: "5", unit: "output" }))).toEqual([]);
    expect(suggestions(compare(ratio, "atLeast", { kind: "rule", name: "itemScore" }))).toEqual([]);
    expect(suggestions(compare(realized, "atLeast", target))).toEqual([]);
  });

  test("accepts bands on a mean of rows and on a named score", () => {
    expect(suggestions({ kind: "literal", boolean: true })).toEqual([]);
  });
});
