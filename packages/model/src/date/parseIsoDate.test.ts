import { describe, expect, it } from "vitest";
import { parseIsoDate } from "./parseIsoDate.ts";

describe("parseIsoDate", () => {
  it.each(["0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2026-04-30", "2026-12-31"])("takes %s", (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    ["2023-02-29", "a 29 February outside leap years"],
    ["1900-02-29", "a 29 February in a century that is no leap year"],
    ["2026-04-31", "a 31st of a month with 30 days"],
    ["2026-00-10", "month zero"],
    ["2026-13-01", "month thirteen"],
    ["2026-01-00", "day zero"],
    ["2026-01-32", "day 32"],
    ["0000-01-01", "the year zero"],
    ["", "nothing"],
    ["2026-1-1", "single digits"],
    ["26-01-01", "a short year"],
    ["20260101", "the basic form"],
    ["2026/01/01", "slashes"],
    ["01-01-2026", "another order"],
    ["2026-01-01T00:00:00Z", "a time"],
    ["2026-01-01Z", "a time zone"],
    ["+002026-01-01", "an expanded year"],
    [" 2026-01-01", "a space in front"],
    ["2026-01-01\n", "a line break behind"],
    ["２０２６-01-01", "digits of another script"],
    ["2026−01−01", "other hyphens"],
    ["constructor", "a name"],
  ])("refuses %j: %s", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });

  it("refuses a huge text at once", () => {
    expect(parseIsoDate("2".repeat(10_000_000))).toBeUndefined();
  });
});
