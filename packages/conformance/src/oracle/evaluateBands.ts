import type { Band, Bands, Constant } from "@kinerja/policy";
import type { Evaluator } from "./evaluator.ts";
import type { OracleRow } from "./oracleRow.ts";
import type { OracleValue } from "./oracleValue.ts";

/**
 * The value of the band that holds a number: of the bands whose lower edge it has passed the one with
 * the highest edge, where it is within its upper edge. A band without one reaches up to the next.
 */
export function evaluateBands<N>(evaluator: Evaluator<N>, expression: Bands, row: OracleRow<N>): OracleValue<N> {
  const { arithmetic, evaluate, isInexact } = evaluator;
  const operand = evaluate(expression.of, row);
  if (operand.kind !== "number") return operand;
  const value = arithmetic.decide(operand.number, isInexact(expression.of));
  const against = (constant: Constant): number => arithmetic.compare(value, edgeOf(evaluate(constant, row)));
  let found: { readonly band: Band; readonly edge: N } | undefined;
  for (const band of expression.bands) {
    const constant = band.atLeast ?? band.moreThan;
    if (constant === undefined) continue;
    const edge = edgeOf(evaluate(constant, row));
    const order = arithmetic.compare(value, edge);
    if (band.atLeast === undefined ? order <= 0 : order < 0) continue;
    const higher = found === undefined ? 1 : arithmetic.compare(edge, found.edge);
    // At one edge `moreThan` stands above `atLeast`.
    if (higher > 0 || (higher === 0 && band.moreThan !== undefined)) found = { band, edge };
  }
  if (found === undefined || !isBelowUpperEdge(found.band, against))
    return { kind: "fault", code: "score.outsideBands" };
  return evaluate(found.band.then, row);
}

function isBelowUpperEdge(band: Band, against: (constant: Constant) => number): boolean {
  if (band.lessThan !== undefined) return against(band.lessThan) < 0;
  return band.atMost === undefined || against(band.atMost) <= 0;
}

function edgeOf<N>(value: OracleValue<N>): N {
  if (value.kind === "number") return value.number;
  throw new TypeError("An edge that is no number");
}
