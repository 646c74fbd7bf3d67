import { KinerjaError } from "../kinerjaError.ts";
import { dateMessages } from "../messages.ts";
import { daysInMonth, fromCivilDay, toCivilDay } from "./civilDay.ts";
import type { IsoDate } from "./isoDate.ts";

/**
 * Moves a date by a number of months, forward or back.
 *
 * Where the month reached is too short for the day, the last day of that month is taken. So twelve
 * steps of one month can end earlier than one step of twelve months.
 *
 * @throws KinerjaError `date.notWhole` for a fraction of a month, `date.outOfRange` outside the years 1 to 9999.
 * @example
 * const date = parseIsoDate("2024-01-31");
 * date && addMonths(date, 1); // => "2024-02-29"
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isSafeInteger(months)) throw new KinerjaError("date.notWhole", dateMessages["date.notWhole"]);
  const { year, month, day } = toCivilDay(date);
  const monthNumber = year * 12 + month - 1 + months;
  const yearReached = Math.floor(monthNumber / 12);
  if (yearReached < 1 || yearReached > 9999) {
    throw new KinerjaError("date.outOfRange", dateMessages["date.outOfRange"]);
  }
  const monthReached = monthNumber - yearReached * 12 + 1;
  const dayReached = Math.min(day, daysInMonth(yearReached, monthReached));
  return fromCivilDay({ year: yearReached, month: monthReached, day: dayReached });
}
