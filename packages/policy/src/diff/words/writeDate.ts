import { type Label, parseIsoDate } from "@kinerja/model";

const monthsId = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const monthsEn = "January February March April May June July August September October November December".split(" ");

/** Writes a day such as `2026-11-22` as `22 November 2026`; what is no day as it is. */
export function writeDate(text: string): Label {
  const date = parseIsoDate(text);
  if (date === undefined) return { id: text, en: text };
  const [year = "", month = "", day = ""] = date.split("-");
  const place = Number(month) - 1;
  return { id: `${Number(day)} ${monthsId[place]} ${year}`, en: `${Number(day)} ${monthsEn[place]} ${year}` };
}
