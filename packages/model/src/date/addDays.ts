import { KinerjaError } from "../kinerjaError.ts";
import { dateMessages } from "../messages.ts";
import { fromDayNumber, toDayNumber } from "./civilDay.ts";
import type { IsoDate } from "./isoDate.ts";

const greatestDayNumber = 3_652_058;

/**
 * Moves a date by a number of days, forward or back.
 *
 * @throws KinerjaError `date.notWhole` for a fraction of a day, `date.outOfRange` outside the years 1 to 9999.
 * @example
 * const date = parseIsoDate("2024-02-28");
 * date && addDays(date, 2); // => "2024-03-01"
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isSafeInteger(days)) throw new KinerjaError("date.notWhole", dateMessages["date.notWhole"]);
  const dayNumber = toDayNumber(date) + days;
  if (dayNumber < 0 || dayNumber > greatestDayNumber) {
    throw new KinerjaError("date.outOfRange", dateMessages["date.outOfRange"]);
  }
  return fromDayNumber(dayNumber);
}
