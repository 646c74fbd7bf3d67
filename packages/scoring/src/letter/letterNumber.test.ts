import { expect, test } from "vitest";
import { letterDate } from "./letterDate.ts";
import { letterNumber } from "./letterNumber.ts";
import { pageNumber } from "./pageNumber.ts";

test("a number has a decimal comma in Indonesian and a point in English", () => {
  expect(letterNumber("1234567.50", { language: "id" })).toBe("1.234.567,5");
  expect(letterNumber("1234567.50", { language: "en" })).toBe("1,234,567.5");
  expect(letterNumber("-0.25", { language: "id" })).toBe("-0,25");
  expect(letterNumber("100.000000", { language: "id" })).toBe("100");
  expect(letterNumber("-0.00", { language: "id" })).toBe("0");
  expect(letterNumber("1000000000000.01", { language: "id" })).toBe("1.000.000.000.000,01");
});

test("a number is rounded half up where fewer decimals are asked for, and any other text stays", () => {
  expect(letterNumber("90.565", { language: "id", decimals: 2 })).toBe("90,57");
  expect(letterNumber("n/a", { language: "id" })).toBe("n/a");
});

test("a number of the first page never shows an edge as reached that is not", () => {
  expect(pageNumber("90.561012", { language: "id", edge: "91" })).toBe("90,56");
  expect(pageNumber("90.999996", { language: "id", edge: "91" })).toBe("90,999996");
  expect(pageNumber("91.000000", { language: "id", edge: "91" })).toBe("91");
  expect(pageNumber("0.000004", { language: "en" })).toBe("0.000004");
});

test("a day is written out the same in both languages but for the month", () => {
  expect(letterDate("2026-11-22", "id")).toBe("22 November 2026");
  expect(letterDate("2026-08-01", "id")).toBe("1 Agustus 2026");
  expect(letterDate("2026-08-01", "en")).toBe("1 August 2026");
  expect(letterDate("soon", "en")).toBe("soon");
});
