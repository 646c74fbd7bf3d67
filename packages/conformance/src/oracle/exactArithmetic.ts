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

/**
 * Fractions of which only what is decided is brought to the decision scale 6, as the policy language
 * has it. It tells whether a difference from the plain fractions comes from that rule alone: then the
 * exact value lies within half a millionth of an edge, and not on it.
 */
export const decidedArithmetic: Arithmetic<Rational> = {
  ...exactArithmetic,
  round: (a, { decimals, mode, inexact }) => fromScaled(decide(a, inexact).round(decimals, mode)),
  decide,
};

function decide(value: Rational, inexact: boolean): Rational {
  return inexact ? fromScaled(value.round(6)) : value;
}
