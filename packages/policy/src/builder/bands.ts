import type { Band, Bands, Constant } from "../document/expression.ts";
import type { ConstantInput } from "./constantInput.ts";
import { type Operand, toConstant, toExpression } from "./operand.ts";

/** A band: exactly one lower edge, at most one upper edge, and the value inside. */
export type BandInput = { readonly then: ConstantInput } & (
  | { readonly atLeast: ConstantInput; readonly moreThan?: never }
  | { readonly moreThan: ConstantInput; readonly atLeast?: never }
) &
  (
    | { readonly lessThan?: ConstantInput; readonly atMost?: never }
    | { readonly atMost?: ConstantInput; readonly lessThan?: never }
  );

/**
 * Finds the band that holds a value. Bands may stand in any order; a value in none is the issue
 * `score.outsideBands`.
 *
 * @example
 * bands("92.5", [
 *   { atLeast: "91", then: "1" },
 *   { atLeast: "0", then: "2" },
 * ]).bands[0]; // => { atLeast: { kind: "literal", decimal: "91" }, then: { kind: "literal", decimal: "1" } }
 */
export function bands(of: Operand, list: readonly [BandInput, ...BandInput[]]): Bands {
  return { kind: "bands", of: toExpression(of), bands: list.map(toBand) };
}

function toBand({ atLeast, moreThan, lessThan, atMost, then }: BandInput): Band {
  return {
    ...(atLeast === undefined ? {} : { atLeast: toConstant<Constant>(atLeast) }),
    ...(moreThan === undefined ? {} : { moreThan: toConstant<Constant>(moreThan) }),
    ...(lessThan === undefined ? {} : { lessThan: toConstant<Constant>(lessThan) }),
    ...(atMost === undefined ? {} : { atMost: toConstant<Constant>(atMost) }),
    then: toConstant<Constant>(then),
  };
}
