import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalInteger } from "./canonicalInteger.ts";
import type { Decimal } from "./decimal.ts";
import { roundingModes } from "./divideRounded.ts";
import { formatDecimal } from "./formatDecimal.ts";
import { parseDecimal } from "./parseDecimal.ts";
import { rescaleDecimal } from "./rescaleDecimal.ts";

const units = fc.oneof(
  fc.bigInt(-1000n, 1000n),
  fc.bigInt(-(2n ** 54n), 2n ** 54n),
  fc.bigInt(-(10n ** 40n), 10n ** 40n),
);
const decimal: fc.Arbitrary<Decimal> = fc
  .tuple(units, fc.integer({ min: 0, max: 20 }))
  .map(([value, decimals]) => ({ units: canonicalInteger(value), decimals }));

describe("decimals", () => {
  it("come back unchanged when written and read", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });

  it("are written again the same once read, whatever form the text had", () => {
    const text = fc.tuple(
      fc.constantFrom("", "+", "-"),
      fc.stringMatching(/^[0-9]{1,12}$/),
      fc.stringMatching(/^[0-9]{0,12}$/),
      fc.integer({ min: -12, max: 12 }),
    );
    fc.assert(
      fc.property(text, ([sign, whole, fraction, exponent]) => {
        const value = parseDecimal(`${sign}${whole}.${fraction}e${exponent}`);
        expect(value).toBeDefined();
        if (value === undefined) return;
        const exact = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, exponent - fraction.length));
        expect(BigInt(value.units)).toBe(sign === "-" ? -exact : exact);
        expect(value.decimals).toBe(Math.max(0, fraction.length - exponent));
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });

  it("agree with JSON numbers on every double that prints plainly", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (double) => {
        const value = parseDecimal(JSON.stringify(double));
        if (value === undefined) return;
        expect(Number(formatDecimal(value))).toBe(double === 0 ? 0 : double);
      }),
    );
  });

  it("never break the reader, whatever text comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        const value = parseDecimal(text);
        if (value !== undefined) expect(text).toMatch(/^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$/);
      }),
    );
  });

  it("keep their value when decimals are added and taken away again", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...roundingModes), (value, more, mode) => {
        const decimals = value.decimals + more;
        expect(rescaleDecimal({ units: rescaleDecimal(value, decimals), decimals }, value.decimals, mode)).toBe(
          value.units,
        );
      }),
    );
  });

  it("change by at most half a unit when decimals are dropped half up", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 20 }), (value, fewer) => {
        fc.pre(fewer < value.decimals);
        const factor = 10n ** BigInt(value.decimals - fewer);
        const error = BigInt(rescaleDecimal(value, fewer)) * factor - BigInt(value.units);
        expect(2n * (error < 0n ? -error : error) <= factor).toBe(true);
      }),
    );
  });
});
