import { daysInMonth } from "./civilDay.ts";
import type { IsoDate } from "./isoDate.ts";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a calendar day from the form `YYYY-MM-DD` and checks that the day exists.
 *
 * Takes nothing else: no time, no time zone, no other order. The year 0000 is refused.
 *
 * @returns the date, or `undefined` where the text is no such day.
 * @example
 * parseIsoDate("2024-02-29"); // => "2024-02-29"
 * parseIsoDate("2023-02-29"); // => undefined
 */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (text.length !== 10) return undefined;
  const match = form.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const day = Number(match[3]);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, Number(match[2])) ? (text as IsoDate) : undefined;
}
