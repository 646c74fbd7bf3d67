import { KinerjaError } from "../kinerjaError.ts";
import { numberMessages } from "../messages.ts";
import { canonicalInteger } from "./canonicalInteger.ts";
import type { Integer } from "./integer.ts";

/**
 * How a quotient is brought to a whole number: to the nearest with ties away from zero (`halfUp`),
 * to the nearest with ties to the even digit (`halfEven`), toward zero (`down`), away from zero (`up`).
 */
export type RoundingMode = "halfUp" | "halfEven" | "down" | "up";

/** Every rounding mode. */
export const roundingModes: readonly RoundingMode[] = ["halfUp", "halfEven", "down", "up"];

const half = 2 ** 52;

/**
 * Divides one integer by another and rounds once.
 *
 * Assumes canonical operands. Exact at every size: where twice the operands fit in 2^53 the quotient
 * is the floor of a double division, which is the exact floor for such operands; elsewhere bigint
 * division serves. Never gives minus zero.
 *
 * @throws KinerjaError `number.divisionByZero`; callers decide beforehand what a zero divisor means.
 * @example
 * divideRounded(-5, 2, "halfUp"); // => -3
 */
export function divideRounded(numerator: Integer, divisor: Integer, mode: RoundingMode): Integer {
  if (typeof numerator === "number" && typeof divisor === "number") {
    const n = numerator < 0 ? -numerator : numerator;
    const d = divisor < 0 ? -divisor : divisor;
    if (d > 0 && n < half && d < half) {
      const floor = Math.floor(n / d);
      const twice = 2 * (n - floor * d);
      const magnitude = roundsAway(twice, d, () => floor % 2 === 1, mode) ? floor + 1 : floor;
      return numerator < 0 !== divisor < 0 ? 0 - magnitude : magnitude + 0;
    }
  }
  return divideBig(BigInt(numerator), BigInt(divisor), mode);
}

function divideBig(numerator: bigint, divisor: bigint, mode: RoundingMode): Integer {
  if (divisor === 0n) throw new KinerjaError("number.divisionByZero", numberMessages["number.divisionByZero"]);
  const n = numerator < 0n ? -numerator : numerator;
  const d = divisor < 0n ? -divisor : divisor;
  const floor = n / d;
  const twice = 2n * (n - floor * d);
  const magnitude = roundsAway(twice, d, () => floor % 2n === 1n, mode) ? floor + 1n : floor;
  return canonicalInteger(numerator < 0n !== divisor < 0n ? -magnitude : magnitude);
}

function roundsAway<T extends number | bigint>(
  twiceRemainder: T,
  divisor: T,
  isOdd: () => boolean,
  mode: RoundingMode,
): boolean {
  switch (mode) {
    case "halfUp":
      return twiceRemainder >= divisor;
    case "halfEven":
      return twiceRemainder > divisor || (twiceRemainder === divisor && isOdd());
    case "down":
      return false;
    case "up":
      return twiceRemainder > 0;
    default:
      return mode satisfies never;
  }
}
