import { expect, test } from "vitest";
import { showDecimal } from "./showDecimal.ts";

const rupiah = { kind: "number", unit: "rupiah", decimals: 8 } as const;
const points = { kind: "number", unit: "point", decimals: 6 } as const;
const grade = { kind: "category", set: "grade" } as const;

test.each([
  ["3000000.00000000", "3000000"],
  ["-3000000.00", "-3000000"],
  ["0.00000000", "0"],
  ["1234567.50000000", "1234567.50"],
  ["1234567.05000000", "1234567.05"],
  ["1234567.12345678", "1234567.12345678"],
  ["1000", "1000"],
])("rupiah: %s reads %s", (text, expected) => {
  expect(showDecimal(text, rupiah)).toBe(expected);
});

test.each([
  ["93.800000", "93.8"],
  ["100.000000", "100"],
  ["100", "100"],
  ["(pending)", "(pending)"],
])("points: %s reads %s", (text, expected) => {
  expect(showDecimal(text, points)).toBe(expected);
});

test("the name of a category that looks like a number stays", () => {
  expect(showDecimal("2.10", grade)).toBe("2.10");
});
