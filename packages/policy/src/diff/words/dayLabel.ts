import { type Label, writeDate } from "@kinerja/model";

/** A day such as `2026-11-22` in both languages. */
export function dayLabel(day: string): Label {
  return { id: writeDate(day, "id"), en: writeDate(day, "en") };
}
