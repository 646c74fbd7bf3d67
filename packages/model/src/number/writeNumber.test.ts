import { expect, test } from "vitest";
import { writeNumber } from "./writeNumber.ts";

test("a number has a decimal comma in Indonesian and a point in English", () => {
  expect(writeNumber("1234567.50", { language: "id" })).toBe("1.234.567,5");
  expect(writeNumber("1234567.50", { language: "en" })).toBe("1,234,567.5");
  expect(writeNumber("-0.25", { language: "id" })).toBe("-0,25");
  expect(writeNumber("100.000000", { language: "id" })).toBe("100");
  expect(writeNumber("-0.00", { language: "id" })).toBe("0");
  expect(writeNumber("1000000000000.01", { language: "id" })).toBe("1.000.000.000.000,01");
});

test("a number is rounded half up where fewer decimals are asked for, and any other text stays", () => {
  expect(writeNumber("90.565", { language: "id", decimals: 2 })).toBe("90,57");
  expect(writeNumber("n/a", { language: "id" })).toBe("n/a");
});

test("zeros at the end of the decimals stay where they are asked for", () => {
  expect(writeNumber("0.60", { language: "id", keepZeros: true })).toBe("0,60");
  expect(writeNumber("-0.00", { language: "en", keepZeros: true })).toBe("0.00");
});
