import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPeriods } from "./checkPeriods.ts";
import { fromDayNumber } from "./civilDay.ts";
import { intersectPeriods } from "./intersectPeriods.ts";
import type { Period } from "./period.ts";
import { periodContains } from "./periodContains.ts";
import { periodsOverlap } from "./periodsOverlap.ts";

const day = fc.integer({ min: 739_000, max: 739_060 });
const period: fc.Arbitrary<Period> = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }))
  .map(([from, length]) => {
    const start = fromDayNumber(from);
    return length === undefined ? { from: start } : { from: start, to: fromDayNumber(from + length) };
  });

describe("periods", () => {
  it("share exactly the days that lie in both", () => {
    fc.assert(
      fc.property(period, period, day, (a, b, number) => {
        const date = fromDayNumber(number);
        const shared = intersectPeriods(a, b);
        const inBoth = periodContains(a, date) && periodContains(b, date);
        expect(shared !== undefined && periodContains(shared, date)).toBe(inBoth);
      }),
    );
  });

  it("pass the check exactly where no two overlap", () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (periods) => {
        const anyOverlap = periods.some((a, i) => periods.some((b, j) => i < j && periodsOverlap(a, b)));
        expect(checkPeriods(periods).length > 0).toBe(anyOverlap);
      }),
    );
  });
});
