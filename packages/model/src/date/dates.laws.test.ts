import { addDays as referenceAddDays } from "date-fns/addDays";
import { addMonths as referenceAddMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "./addDays.ts";
import { addMonths } from "./addMonths.ts";
import { fromDayNumber, toDayNumber } from "./civilDay.ts";
import { daysBetween } from "./daysBetween.ts";
import { parseIsoDate } from "./parseIsoDate.ts";

const lastDay = 3_652_058;
const date = fc.integer({ min: 0, max: lastDay }).map(fromDayNumber);
const runs = { numRuns: 500 };
// Among them: half-hour offsets, daylight saving at midnight, a zone that skipped a day, the far east and west.
const zones = [
  "UTC",
  "Asia/Jakarta",
  "Asia/Jayapura",
  "America/New_York",
  "America/Sao_Paulo",
  "Pacific/Apia",
  "Asia/Kolkata",
];

/** Local midnight; `new Date(year, …)` would take the years 0 to 99 for 1900 to 1999. */
function toLocal(text: string): Date {
  const local = new Date(2000, 0, 1);
  local.setFullYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  return local;
}

function fromLocal(local: Date): string {
  const [year, month, day] = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

let zoneBefore: string | undefined;
beforeEach(() => {
  zoneBefore = process.env["TZ"];
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneBefore;
});

describe("dates", () => {
  it("number every day of the calendar once, in order, as the platform's own UTC calendar does", () => {
    const day = new Date(0);
    day.setUTCFullYear(1, 0, 1);
    for (let number = 0; number <= lastDay; number += number < 800_000 && number > 700_000 ? 1 : 61) {
      const text = new Date(day.getTime() + number * 86_400_000).toISOString().slice(0, 10);
      if (fromDayNumber(number) !== text) expect.fail(`day ${number} is ${text}, not ${fromDayNumber(number)}`);
    }
    expect(fromDayNumber(lastDay)).toBe("9999-12-31");
  });

  it("are numbered at the first and last day of every year", () => {
    for (let year = 1; year <= 9999; year += 1) {
      for (const end of ["01-01", "12-31"]) {
        const text = parseIsoDate(`${String(year).padStart(4, "0")}-${end}`);
        if (text === undefined || fromDayNumber(toDayNumber(text)) !== text) expect.fail(`${year}-${end}`);
      }
    }
  });

  it("move as date-fns moves them in UTC", () => {
    process.env["TZ"] = "UTC";
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), date, (from, amount, to) => {
        fc.pre(from > "0500-01-01" && from < "9500-01-01");
        expect(addDays(from, amount)).toBe(fromLocal(referenceAddDays(toLocal(from), amount)));
        expect(addMonths(from, amount)).toBe(fromLocal(referenceAddMonths(toLocal(from), amount)));
        expect(daysBetween(from, to)).toBe(differenceInCalendarDays(toLocal(to), toLocal(from)));
      }),
      runs,
    );
  });

  it.each(zones)("do not depend on the time zone of the machine: %s", (zone) => {
    const sample = fc.sample(fc.tuple(date, fc.integer({ min: -300, max: 300 })), { numRuns: 200, seed: 7 });
    const answers = (): readonly unknown[] =>
      sample
        .filter(([from]) => from > "0100-01-01" && from < "9900-01-01")
        .map(([from, amount]) => [
          addDays(from, amount),
          addMonths(from, amount),
          parseIsoDate(from),
          toDayNumber(from),
        ]);
    process.env["TZ"] = "UTC";
    const inUtc = answers();
    process.env["TZ"] = zone;
    // Without this the test would pass where the platform ignores a change of TZ.
    if (zone !== "UTC") expect(new Date(2026, 0, 15).getTimezoneOffset()).not.toBe(0);
    expect(answers()).toEqual(inUtc);
  });

  it("sort as texts the way they sort as days", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(Math.sign(daysBetween(b, a))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it("come back after a move there and back", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it("are all read by parseIsoDate", () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(parseIsoDate(day)).toBe(day);
      }),
    );
  });
});
