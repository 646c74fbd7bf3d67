import { parseDecimal, rescaleDecimal } from "@kinerja/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readUnits } from "./readUnits.ts";

const decimalText = fc
  .tuple(
    fc.constantFrom("", "-", "+"),
    fc.bigInt({ min: 0n, max: 10n ** 22n }),
    fc.nat({ max: 9 }),
    fc.constantFrom("", "0", "00"),
  )
  .map(([sign, digits, point, zeros]) => {
    const text = String(digits).padStart(point + 1, "0");
    const whole = text.slice(0, text.length - point);
    return `${sign}${whole}${point === 0 ? "" : `.${text.slice(text.length - point)}${zeros}`}`;
  });

describe("readUnits", () => {
  test("agrees with the general reader on every decimal text and scale", () => {
    fc.assert(
      fc.property(decimalText, fc.nat({ max: 8 }), (text, decimals) => {
        const parsed = parseDecimal(text);
        if (parsed === undefined) throw new Error(text);
        const exact = rescaleDecimal(
          { units: rescaleDecimal(parsed, decimals, "down"), decimals },
          Math.max(decimals, parsed.decimals),
        );
        const fits = exact === rescaleDecimal(parsed, Math.max(decimals, parsed.decimals));
        expect(readUnits(text, decimals)).toBe(
          fits ? rescaleDecimal(parsed, decimals, "down") : "input.tooManyDecimals",
        );
      }),
      { numRuns: 5000 },
    );
  });

  test("never gives minus zero", () => {
    for (const zero of ["-0", "-0.00", -0, "0"]) expect(Object.is(readUnits(zero, 2), 0)).toBe(true);
  });

  test("takes no text that is not a decimal", () => {
    for (const text of [
      "",
      "-",
      ".",
      "1..2",
      "1,5",
      " 1",
      "1e400",
      "0x10",
      "NaN",
      "٣",
      "1_0",
      "--1",
      "1e",
      true,
      Symbol("1"),
      NaN,
      Infinity,
    ]) {
      expect(readUnits(text, 2)).toBe("input.notADecimal");
    }
  });

  test("reads a number by the digits that it is written with", () => {
    expect(readUnits(0.1, 2)).toBe(10);
    expect(readUnits(90.56, 2)).toBe(9056);
    expect(readUnits(0.30000000000000004, 2)).toBe("input.tooManyDecimals");
    expect(readUnits(2 ** 53, 2)).toBe(900719925474099200n);
    expect(readUnits(123n, 2)).toBe(12300);
    expect(readUnits("1e3", 2)).toBe(100000);
  });
});
