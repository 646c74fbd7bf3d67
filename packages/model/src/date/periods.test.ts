import { describe, expect, it } from "vitest";
import { checkPeriods } from "./checkPeriods.ts";
import { intersectPeriods } from "./intersectPeriods.ts";
import type { IsoDate } from "./isoDate.ts";
import { parseIsoDate } from "./parseIsoDate.ts";
import { parsePeriod } from "./parsePeriod.ts";
import type { Period } from "./period.ts";
import { periodContains } from "./periodContains.ts";
import { periodsOverlap } from "./periodsOverlap.ts";

function date(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === undefined) throw new Error(`no date: ${text}`);
  return parsed;
}

function period(from: string, to?: string): Period {
  return to === undefined ? { from: date(from) } : { from: date(from), to: date(to) };
}

describe("parsePeriod", () => {
  it("takes real days whose end comes after the beginning, or no end", () => {
    expect(parsePeriod("2026-01-01", "2026-01-02")).toEqual({ from: "2026-01-01", to: "2026-01-02" });
    expect(parsePeriod("2026-01-01")).toEqual({ from: "2026-01-01" });
    expect(parsePeriod("2026-01-01")).not.toHaveProperty("to");
  });

  it.each([
    ["2026-01-01", "2026-01-01"],
    ["2026-01-02", "2026-01-01"],
    ["2026-02-30", "2026-03-01"],
    ["2026-02-01", "2026-02-30"],
    ["2026-02-30", undefined],
  ])("refuses from %s to %s", (from, to) => {
    expect(parsePeriod(from, to)).toBeUndefined();
  });
});

describe("periodContains", () => {
  it("counts the first day in and the end out", () => {
    const year = period("2026-01-01", "2027-01-01");
    expect(periodContains(year, date("2025-12-31"))).toBe(false);
    expect(periodContains(year, date("2026-01-01"))).toBe(true);
    expect(periodContains(year, date("2026-12-31"))).toBe(true);
    expect(periodContains(year, date("2027-01-01"))).toBe(false);
  });

  it("has no end without one", () => {
    expect(periodContains(period("2026-01-01"), date("9999-12-31"))).toBe(true);
  });
});

describe("two periods", () => {
  it.each([
    [period("2026-01-01", "2026-07-01"), period("2026-07-01", "2027-01-01"), undefined],
    [period("2026-01-01", "2026-07-01"), period("2026-06-30"), period("2026-06-30", "2026-07-01")],
    [period("2026-01-01"), period("2026-03-01"), period("2026-03-01")],
    [period("2026-01-01", "2027-01-01"), period("2026-03-01", "2026-04-01"), period("2026-03-01", "2026-04-01")],
    [period("2026-01-01", "2026-02-01"), period("2026-01-01", "2026-02-01"), period("2026-01-01", "2026-02-01")],
    [period("2026-01-01", "2026-02-01"), period("2026-03-01"), undefined],
  ])("%o and %o share %o, whichever comes first", (a, b, shared) => {
    expect(intersectPeriods(a, b)).toEqual(shared);
    expect(intersectPeriods(b, a)).toEqual(shared);
    expect(periodsOverlap(a, b)).toBe(shared !== undefined);
  });
});

describe("checkPeriods", () => {
  const found = (periods: readonly Period[], path?: string): readonly string[] =>
    checkPeriods(periods, path === undefined ? {} : { path }).map((issue) => `${issue.path} ${issue.code}`);

  it("finds nothing in neighbours, gaps and the empty list, in any order", () => {
    expect(found([])).toEqual([]);
    expect(
      found([period("2026-07-01"), period("2026-01-01", "2026-06-01"), period("2026-06-01", "2026-07-01")]),
    ).toEqual([]);
  });

  it("names the later of two that overlap, and what it should wait for", () => {
    const issues = checkPeriods([period("2026-03-01"), period("2026-01-01", "2026-03-02")], { path: "posts" });
    expect(issues).toMatchObject([
      { code: "period.overlap", path: "posts[0]", expected: "from on or after the end of posts[1]" },
    ]);
  });

  it("sees an overlap with a long period behind a short one", () => {
    const periods = [period("2026-01-01"), period("2026-02-01", "2026-03-01"), period("2026-05-01", "2026-06-01")];
    expect(found(periods)).toEqual(["[1] period.overlap", "[2] period.overlap"]);
  });

  it("names equal periods once, by their order in the list", () => {
    const year = period("2026-01-01", "2027-01-01");
    expect(found([year, year], "a")).toEqual(["a[1] period.overlap"]);
  });

  it("names a period without a day and leaves it out of the comparison", () => {
    expect(
      found([period("2026-03-01", "2026-02-01"), period("2026-01-01"), period("2026-01-05", "2026-01-05")]),
    ).toEqual(["[0].to period.empty", "[2].to period.empty"]);
  });

  it("copes with a hundred thousand periods that all overlap", () => {
    const day = period("2026-01-01", "2026-01-02");
    expect(checkPeriods(Array.from({ length: 100_000 }, () => day))).toHaveLength(99_999);
  });
});
