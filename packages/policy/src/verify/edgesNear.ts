import type { Decimal } from "@kinerja/model";
import { dimensionOf } from "../analyse/dimension.ts";
import type { Constant, Expression } from "../document/expression.ts";
import type { NumberField } from "../document/policyDocument.ts";
import { decimalAt } from "./edgesAt.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** Edges tried for one field. */
const greatestEdges = 60;

/**
 * The whole units of a field at, just below and just above every constant that a number of its unit is
 * banded by or compared with on a day.
 */
export function edgesNear(
  { placed, analysis }: Pick<Verification, "placed" | "analysis">,
  day: DayInForce,
  { unit, decimals }: NumberField,
): readonly bigint[] {
  const dimension = dimensionOf(unit);
  const edges = new Set<bigint>();
  for (const { expression } of placed) {
    const [operand, constants] = decided(expression);
    const type = operand && analysis.types.get(operand);
    if (type?.kind !== "number" || type.dimension !== dimension) continue;
    for (const constant of constants) {
      const value = decimalAt(constant, day);
      if (value !== undefined && edges.size < greatestEdges) edges.add(floorAt(value, decimals));
    }
  }
  // An edge between two values of the field has its neighbours at the floor and one above.
  return [...edges].flatMap((units) => [units - 1n, units, units + 1n]);
}

/** What a decision looks at, and the constants that it holds it against. */
function decided(expression: Expression): readonly [Expression | undefined, readonly Constant[]] {
  if (expression.kind === "bands") {
    const edges = expression.bands.flatMap(({ atLeast, moreThan, lessThan, atMost }) => [
      atLeast,
      moreThan,
      lessThan,
      atMost,
    ]);
    return [expression.of, edges.filter((edge) => edge !== undefined)];
  }
  if (expression.kind !== "compare") return [undefined, []];
  const [a, b] = expression.of;
  const isConstant = (part: Expression): part is Constant => part.kind === "literal" || part.kind === "parameter";
  return isConstant(b) ? [a, [b]] : [b, isConstant(a) ? [a] : []];
}

function floorAt({ units, decimals }: Decimal, scale: number): bigint {
  if (scale >= decimals) return BigInt(units) * 10n ** BigInt(scale - decimals);
  const factor = 10n ** BigInt(decimals - scale);
  const quotient = BigInt(units) / factor;
  return BigInt(units) < 0n && quotient * factor !== BigInt(units) ? quotient - 1n : quotient;
}
