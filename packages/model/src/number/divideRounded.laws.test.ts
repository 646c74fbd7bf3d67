import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalInteger } from "./canonicalInteger.ts";
import { divideRounded, type RoundingMode, roundingModes } from "./divideRounded.ts";

const runs = { numRuns: 2000 };
const mode = fc.constantFrom(...roundingModes);
const nearEdges = fc
  .tuple(fc.constantFrom(2n ** 51n, 2n ** 52n, 2n ** 53n, 2n ** 54n, 10n ** 15n, 10n ** 18n), fc.bigInt(-3n, 3n))
  .map(([edge, offset]) => edge + offset);
const magnitude = fc.oneof(fc.bigInt(0n, 1000n), fc.bigInt(0n, 2n ** 53n), nearEdges, fc.bigInt(0n, 10n ** 40n));
const integer = fc.tuple(magnitude, fc.boolean()).map(([value, negative]) => (negative ? -value : value));
const divisor = integer.filter((value) => value !== 0n);

/** The definition, by bigint alone: the whole number that the mode chooses among floor and ceiling. */
function expected(numerator: bigint, by: bigint, chosen: RoundingMode): bigint {
  const sign = numerator < 0n === by < 0n ? 1n : -1n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = by < 0n ? -by : by;
  const floor = n / d;
  const rest = n % d;
  const toTie = 2n * rest - d;
  const away: Record<RoundingMode, boolean> = {
    halfUp: toTie >= 0n,
    halfEven: toTie > 0n || (toTie === 0n && floor % 2n === 1n),
    down: false,
    up: rest > 0n,
  };
  return sign * (away[chosen] ? floor + 1n : floor);
}

function holds(numerator: bigint, by: bigint, chosen: RoundingMode): void {
  const result = divideRounded(canonicalInteger(numerator), canonicalInteger(by), chosen);
  expect(BigInt(result)).toBe(expected(numerator, by, chosen));
  expect(result).toBe(canonicalInteger(BigInt(result)));
  expect(Object.is(result, -0)).toBe(false);
}

describe("divideRounded", () => {
  it("agrees with its definition over bigints, canonically and without minus zero", () => {
    fc.assert(fc.property(integer, divisor, mode, holds), runs);
  });

  it("agrees with its definition one below, at and above a multiple, where a double quotient is in most danger", () => {
    fc.assert(
      fc.property(magnitude, divisor, fc.bigInt(-1n, 1n), mode, (m, b, offset, chosen) => {
        holds(m * b + offset, b, chosen);
      }),
      runs,
    );
  });

  it("agrees with its definition beside the ties", () => {
    fc.assert(
      fc.property(magnitude, divisor, fc.bigInt(-1n, 1n), mode, (m, b, offset, chosen) => {
        holds(m * b + b / 2n + offset, b, chosen);
      }),
      runs,
    );
  });

  it("agrees with its definition for every quotient at the limit of the fast way", () => {
    const limit = 2n ** 52n;
    for (const b of [1n, 2n, 3n, 7n, 10n, 1000n, 2n ** 26n - 1n, 2n ** 26n, 2n ** 26n + 1n, limit - 1n, limit]) {
      for (let offset = -3n; offset <= 3n; offset += 1n) {
        const multiple = ((limit + offset) / b) * b;
        for (const chosen of roundingModes)
          for (const n of [multiple - 1n, multiple, limit + offset]) holds(n, b, chosen);
      }
    }
  });

  it("is odd: the sign of either operand is the sign of the result", () => {
    fc.assert(
      fc.property(integer, divisor, mode, (n, d, chosen) => {
        const positive = BigInt(divideRounded(canonicalInteger(n), canonicalInteger(d), chosen));
        expect(BigInt(divideRounded(canonicalInteger(-n), canonicalInteger(d), chosen))).toBe(-positive);
        expect(BigInt(divideRounded(canonicalInteger(n), canonicalInteger(-d), chosen))).toBe(-positive);
      }),
    );
  });
});
