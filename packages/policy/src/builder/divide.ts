import type { AbsenceKind, RoundingMode } from "@kinerja/model";
import type { Divide } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/** How a quotient is rounded, and what a zero divisor means. */
export interface DivideOptions {
  /** A published rounding of the quotient; without it the quotient has the working scale 10. */
  readonly decimals?: number;
  /** `halfUp` where it is not given. */
  readonly mode?: RoundingMode;
  /** Required wherever the divisor can be zero: the issue, or an absence. */
  readonly whenZero?: "issue" | AbsenceKind;
}

/**
 * Divides, rounding once, straight from numerator and divisor.
 *
 * A rounding that the law prints belongs here as `decimals`, never in a `round` around a quotient.
 *
 * @example
 * divide("1", "3", { decimals: 2 }); // => { kind: "divide", of: [{ kind: "literal", decimal: "1" }, { kind: "literal", decimal: "3" }], decimals: 2 }
 */
export function divide(numerator: Operand, divisor: Operand, options: DivideOptions = {}): Divide {
  const { decimals, mode, whenZero } = options;
  return {
    kind: "divide",
    of: [toExpression(numerator), toExpression(divisor)],
    ...(decimals === undefined ? {} : { decimals }),
    ...(mode === undefined ? {} : { mode }),
    ...(whenZero === undefined ? {} : { whenZero }),
  };
}
