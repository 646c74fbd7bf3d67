import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIntegers } from "./addIntegers.ts";
import { canonicalInteger } from "./canonicalInteger.ts";
import { compareIntegers } from "./compareIntegers.ts";
import type { Integer } from "./integer.ts";
import { multiplyIntegers } from "./multiplyIntegers.ts";
import { powerOfTen } from "./powerOfTen.ts";
import { subtractIntegers } from "./subtractIntegers.ts";

const nearEdges = fc
  .tuple(fc.constantFrom(0n, 2n ** 26n, 2n ** 31n, 2n ** 32n, 2n ** 52n, 2n ** 53n, 2n ** 54n), fc.bigInt(-3n, 3n))
  .map(([edge, offset]) => edge + offset);
const magnitude = fc.oneof(nearEdges, fc.bigInt(0n, 2n ** 53n), fc.bigInt(0n, 10n ** 40n));
const integer = fc.tuple(magnitude, fc.boolean()).map(([value, negative]) => (negative ? -value : value));
const runs = { numRuns: 2000 };

function isExact(result: Integer, exact: bigint): void {
  expect(BigInt(result)).toBe(exact);
  expect(typeof result).toBe(exact <= 2n ** 53n - 1n && exact >= 1n - 2n ** 53n ? "number" : "bigint");
  expect(Object.is(result, -0)).toBe(false);
}

describe("integers", () => {
  it("add, subtract and multiply exactly and canonically", () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        const [left, right] = [canonicalInteger(a), canonicalInteger(b)];
        isExact(addIntegers(left, right), a + b);
        isExact(subtractIntegers(left, right), a - b);
        isExact(multiplyIntegers(left, right), a * b);
      }),
      runs,
    );
  });

  it("multiply exactly where the product is at the edge of the safe range", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 27n), nearEdges, (a, edge) => {
        const b = edge / a;
        isExact(multiplyIntegers(canonicalInteger(a), canonicalInteger(b)), a * b);
      }),
      runs,
    );
  });

  it("compare as their values do, across number and bigint", () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        const order = compareIntegers(canonicalInteger(a), canonicalInteger(b));
        expect(order).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
      runs,
    );
  });

  it("do not take over a minus zero from outside", () => {
    for (const result of [addIntegers(-0, -0), subtractIntegers(-0, 0), multiplyIntegers(-0, 1)]) {
      expect(result).toBe(0);
    }
  });

  it("give zero for zero times a negative number", () => {
    expect(multiplyIntegers(0, -5)).toBe(0);
    expect(multiplyIntegers(-5, 0)).toBe(0);
  });

  it("have one form: canonicalInteger keeps the value", () => {
    fc.assert(
      fc.property(integer, (value) => {
        isExact(canonicalInteger(value), value);
      }),
    );
  });
});

describe("powerOfTen", () => {
  it("is exact and canonical at every exponent in use", () => {
    for (let exponent = 0; exponent <= 130; exponent += 1) isExact(powerOfTen(exponent), 10n ** BigInt(exponent));
  });

  it("has no negative exponents", () => {
    expect(() => powerOfTen(-1)).toThrow(RangeError);
  });
});
