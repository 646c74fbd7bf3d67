import type { Arithmetic } from "./arithmetic.ts";
import { Rational } from "./rational.ts";
import type { Scaled } from "./scaled.ts";
import { tenTo } from "./tenTo.ts";

/** Fractions without any stage: only what a policy itself rounds is rounded. */
export const exactArithmetic: Arithmetic<Rational> = {
  read: (text) => Rational.of(text),
  isZero: (a) => a.isZero(),
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  divide: (a, b, { decimals, mode }) =>
    decimals === undefined ? a.over(b) : fromScaled(a.over(b).round(decimals, mode)),
  compare: (a, b) => a.compare(b),
  round: (a, { decimals, mode }) => fromScaled(a.round(decimals, mode)),
  decide: (a) => a,
};

function fromScaled({ units, decimals }: Scaled): Rational {
  return new Rational(units, tenTo(decimals));
}
