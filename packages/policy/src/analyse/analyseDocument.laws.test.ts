import { type Decimal, powerOfTen } from "@kinerja/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RandomPolicy, randomPolicy } from "../../test/randomPolicy.ts";
import type { Expression } from "../document/expression.ts";
import { createEvaluator } from "../verify/evaluate/createEvaluator.ts";
import { readMember } from "../verify/evaluate/readMember.ts";
import type { Row } from "../verify/evaluate/row.ts";
import type { Value } from "../verify/evaluate/value.ts";
import { placedExpressions } from "../verify/placedExpressions.ts";
import { type Analysis, analyseDocument } from "./analyseDocument.ts";
import { dimensionOf } from "./dimension.ts";

const runs = { numRuns: 300, endOnFailure: true } as const;

function everyValue(
  policy: RandomPolicy,
  visit: (expression: Expression, value: Value, analysis: Analysis) => void,
): void {
  const { document, inputs } = policy;
  for (const index of [0, 1]) {
    const resolved = Object.entries(document.parameters).map(
      ([name, { values }]) => [name, values[index]?.value ?? ""] as const,
    );
    const parameters = Object.fromEntries(resolved);
    for (const analysis of [analyseDocument(document), analyseDocument(document, { parameters })]) {
      const { evaluate } = createEvaluator(document, analysis, { parameters });
      for (const input of inputs) {
        const member = readMember(document, input);
        for (const { expression, level } of placedExpressions(document)) {
          const rows: readonly Row[] = level === 0 ? [member] : member.children;
          for (const row of rows) visit(expression, evaluate(expression, row), analysis);
        }
      }
    }
  }
}

/** A value in units of a scale that is at least its own. */
function unitsAt(value: Decimal, scale: number): bigint {
  expect(value.decimals).toBeLessThanOrEqual(scale);
  return BigInt(value.units) * BigInt(powerOfTen(scale - value.decimals));
}

describe("analyseDocument", { timeout: 60_000 }, () => {
  test("has no finding for a document that is correct by construction", () => {
    fc.assert(
      fc.property(randomPolicy, ({ document }) => {
        expect(analyseDocument(document).findings).toEqual([]);
      }),
      runs,
    );
  });

  test("gives every expression a type", () => {
    fc.assert(
      fc.property(randomPolicy, ({ document }) => {
        const { types } = analyseDocument(document);
        for (const { expression } of placedExpressions(document)) expect(types.has(expression)).toBe(true);
      }),
      runs,
    );
  });

  test("bounds every value that any input gives, at the scale that it promised", () => {
    fc.assert(
      fc.property(randomPolicy, (policy) => {
        everyValue(policy, (expression, value, { types }) => {
          const type = types.get(expression);
          if (value.kind === "absent" || value.kind === "fault") return;
          expect(type?.kind).toBe(value.kind);
          if (value.kind !== "number" || type?.kind !== "number") return;
          const units = unitsAt(value, type.scale);
          if (units < BigInt(type.least) || units > BigInt(type.greatest)) {
            throw new Error(`${JSON.stringify(expression)} = ${units} outside ${type.least}..${type.greatest}`);
          }
        });
      }),
      runs,
    );
  });

  test("infers the unit that the expression was built to have", () => {
    fc.assert(
      fc.property(randomPolicy, ({ document, unit }) => {
        const type = analyseDocument(document).ruleTypes.get("result");
        if (unit === undefined) expect(type?.kind).toBe("boolean");
        else if (type?.kind === "number" && type.zero !== true) expect(type.dimension).toBe(dimensionOf(unit));
      }),
      runs,
    );
  });

  test("calls inexact what descends from a division at working scale that no rounding cuts", () => {
    fc.assert(
      fc.property(randomPolicy, ({ document }) => {
        const { types } = analyseDocument(document);
        for (const { expression } of placedExpressions(document)) {
          const type = types.get(expression);
          if (type?.kind === "number") expect(type.inexact).toBe(descendsFromDivision(expression));
        }
      }),
      runs,
    );
  });
});

function descendsFromDivision(expression: Expression): boolean {
  switch (expression.kind) {
    case "divide":
      return expression.decimals === undefined || expression.of.some(descendsFromDivision);
    case "add":
    case "subtract":
    case "multiply":
    case "least":
    case "greatest":
      return expression.of.some(descendsFromDivision);
    case "choose":
      return descendsFromDivision(expression.then) || descendsFromDivision(expression.else);
    case "otherwise":
      return descendsFromDivision(expression.of) || descendsFromDivision(expression.else);
    case "aggregate":
      return expression.function !== "count" && expression.of !== undefined && descendsFromDivision(expression.of);
    default:
      return false;
  }
}
