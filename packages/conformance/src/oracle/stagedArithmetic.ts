import type { Arithmetic } from "./arithmetic.ts";
import { roundQuotient } from "./roundQuotient.ts";
import { readScaled, type Scaled, toScale } from "./scaled.ts";
import { tenTo } from "./tenTo.ts";

const workingScale = 10;
const decisionScale = 6;

/** Decimals with the stages of the policy language: scales, one rounding a division, the decision scale. */
export const stagedArithmetic: Arithmetic<Scaled> = {
  read: (text) => {
    const value = readScaled(text);
    if (value === undefined) throw new RangeError(`No decimal: ${text}`);
    return value;
  },
  isZero: ({ units }) => units === 0n,
  add: (a, b) => {
    const decimals = Math.max(a.decimals, b.decimals);
    return { units: toScale(a, decimals).units + toScale(b, decimals).units, decimals };
  },
  subtract: (a, b) => {
    const decimals = Math.max(a.decimals, b.decimals);
    return { units: toScale(a, decimals).units - toScale(b, decimals).units, decimals };
  },
  multiply: (a, b) => ({ units: a.units * b.units, decimals: a.decimals + b.decimals }),
  divide: (a, b, { decimals = workingScale, mode }) => ({
    units: roundQuotient(a.units * tenTo(b.decimals + decimals), b.units * tenTo(a.decimals), mode),
    decimals,
  }),
  compare: (a, b) => {
    const decimals = Math.max(a.decimals, b.decimals);
    const difference = toScale(a, decimals).units - toScale(b, decimals).units;
    if (difference === 0n) return 0;
    return difference < 0n ? -1 : 1;
  },
  round: (a, { decimals, mode, inexact }) => {
    const decided = decide(a, inexact);
    if (decimals >= decided.decimals) return toScale(decided, decimals);
    return { units: roundQuotient(decided.units, tenTo(decided.decimals - decimals), mode), decimals };
  },
  decide,
};

function decide(value: Scaled, inexact: boolean): Scaled {
  return inexact && value.decimals > decisionScale ? toScale(value, decisionScale) : value;
}
