import type { IsoDate } from "./isoDate.ts";

/** A year, a month from 1 to 12 and a day of the month. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const daysIn400Years = 146_097;

// Whether a Gregorian year has a 29 February.
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Counts the days of a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Takes a checked date apart. */
export function toCivilDay(date: IsoDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Writes a day whose parts are known to be real. */
export function fromCivilDay({ year, month, day }: CivilDay): IsoDate {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return text as IsoDate;
}

/** Numbers the days in a row; 0001-01-01 is day 0. */
export function toDayNumber(date: IsoDate): number {
  const { year, month, day } = toCivilDay(date);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day - 1;
}

/** Turns a day number from the range of `IsoDate` back into a date. */
export function fromDayNumber(dayNumber: number): IsoDate {
  // The estimate is at most one year off, in either direction.
  let year = Math.floor((dayNumber * 400) / daysIn400Years) + 1;
  if (daysBeforeYear(year) > dayNumber) year -= 1;
  else if (daysBeforeYear(year + 1) <= dayNumber) year += 1;
  let rest = dayNumber - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return fromCivilDay({ year, month, day: rest + 1 });
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
