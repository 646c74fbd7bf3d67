import { describe, expect, it } from "vitest";
import { parseDecimal } from "./parseDecimal.ts";

describe("parseDecimal", () => {
  it.each([
    ["0", 0, 0],
    ["-0", 0, 0],
    ["-0.00", 0, 2],
    ["12.50", 1250, 2],
    ["-3", -3, 0],
    ["+7", 7, 0],
    [".5", 5, 1],
    ["5.", 5, 0],
    ["007", 7, 0],
    ["1e3", 1000, 0],
    ["1E3", 1000, 0],
    ["12.5e1", 125, 0],
    ["12.5e+3", 12500, 0],
    ["125e-2", 125, 2],
    ["1e-6", 1, 6],
    ["9007199254740991", 9007199254740991, 0],
    ["9007199254740993", 9007199254740993n, 0],
    ["-900719925474099.3", -9007199254740993n, 1],
    ["0.1", 1, 1],
  ])("reads %s", (text, units, decimals) => {
    expect(parseDecimal(text)).toEqual({ units, decimals });
    expect(Object.is(parseDecimal(text)?.units, -0)).toBe(false);
  });

  it.each([
    "",
    ".",
    "+",
    "-",
    "+.",
    "e5",
    ".e5",
    "1e",
    "1e+",
    "1e1.5",
    "NaN",
    "Infinity",
    "-Infinity",
    "null",
    "true",
    "1_000",
    "1,000",
    "1,5",
    "1 000",
    " 1",
    "1 ",
    "1\n",
    "\t1",
    "--1",
    "+-1",
    "1-",
    "1.2.3",
    "0x10",
    "0b1",
    "1n",
    "1f",
    "$1",
    "1%",
    "１２",
    "٣",
    "१",
    "²",
    "½",
    "Ⅷ",
    "−1",
    "1e٣",
    "1\u0000",
    "\uFEFF1",
    "1e400",
    "1e-400",
    "1e99999",
    "-1e9999",
    "0e65",
  ])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("takes 64 digits with sign, point and exponent, and no more", () => {
    expect(parseDecimal("9".repeat(64))?.units).toBe(BigInt("9".repeat(64)));
    expect(parseDecimal(`-${"9".repeat(32)}.${"9".repeat(32)}`)).toEqual({
      units: -BigInt("9".repeat(64)),
      decimals: 32,
    });
    expect(parseDecimal("9".repeat(65))).toBeUndefined();
    expect(parseDecimal(`${"9".repeat(60)}e5`)).toBeUndefined();
  });

  it("does not look at huge texts", () => {
    const started = performance.now();
    for (const character of ["1", "0", ".", "e", "x"])
      expect(parseDecimal(character.repeat(10_000_000))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
