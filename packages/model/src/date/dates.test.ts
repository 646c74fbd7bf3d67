import { describe, expect, it } from "vitest";
import { addDays } from "./addDays.ts";
import { addMonths } from "./addMonths.ts";
import { daysBetween } from "./daysBetween.ts";
import type { IsoDate } from "./isoDate.ts";
import { parseIsoDate } from "./parseIsoDate.ts";

function date(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === undefined) throw new Error(`no date: ${text}`);
  return parsed;
}

describe("addDays", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-06-15", 0, "2026-06-15"],
    ["0001-01-01", 3_652_058, "9999-12-31"],
    ["9999-12-31", -3_652_058, "0001-01-01"],
  ])("moves %s by %d days to %s", (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
  });

  it("refuses to leave the calendar, with a code", () => {
    expect(() => addDays(date("9999-12-31"), 1)).toThrow(/^date\.outOfRange/);
    expect(() => addDays(date("0001-01-01"), -1)).toThrow(/^date\.outOfRange/);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d days, with a code", (days) => {
    expect(() => addDays(date("2026-01-01"), days)).toThrow(/^date\.notWhole/);
  });
});

describe("addMonths", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2008-01-01", 216, "2026-01-01"],
  ])("moves %s by %d months to %s", (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it("refuses to leave the calendar and to move by fractions, with codes", () => {
    expect(() => addMonths(date("9999-12-01"), 1)).toThrow(/^date\.outOfRange/);
    expect(() => addMonths(date("0001-01-01"), -1)).toThrow(/^date\.outOfRange/);
    expect(() => addMonths(date("2026-01-01"), 1.5)).toThrow(/^date\.notWhole/);
  });
});

it("daysBetween counts leap days and knows the direction", () => {
  expect(daysBetween(date("2024-01-01"), date("2025-01-01"))).toBe(366);
  expect(daysBetween(date("2026-01-01"), date("2025-01-01"))).toBe(-365);
  expect(daysBetween(date("2026-01-01"), date("2026-01-01"))).toBe(0);
});
