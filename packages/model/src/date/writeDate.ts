import type { Language } from "../label.ts";

const months: Readonly<Record<Language, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/**
 * Writes a day such as `2026-11-22` as letters and pages do; any other text as it is.
 *
 * @example
 * writeDate("2026-08-17", "id"); // => "17 Agustus 2026"
 */
export function writeDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${Number(year)}`;
}
