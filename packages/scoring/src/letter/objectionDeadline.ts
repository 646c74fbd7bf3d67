import { addDays, daysBetween, type IsoDate, parseIsoDate } from "@kinerja/model";
import type { ObjectionRoute } from "./objectionRoute.ts";
import type { WorkingCalendar } from "./workingCalendar.ts";

/** What is known besides the route; both may be missing. */
export interface ObjectionDeadlineOptions {
  /** The day on which the result was received; it is not counted itself. */
  readonly receivedOn?: IsoDate | undefined;
  readonly calendar?: WorkingCalendar | undefined;
}

/**
 * Until when to object: the last day (`fixed`), the earliest day that it can be (`cautious`), or
 * no day at all, because it is not known when the result was received (`open`).
 */
export type ObjectionDeadline =
  | { readonly kind: "fixed"; readonly on: IsoDate }
  | { readonly kind: "cautious"; readonly on: IsoDate }
  | { readonly kind: "open" };

const everyWeekday: readonly number[] = [1, 2, 3, 4, 5];

/**
 * Finds the last day on which an objection is in time, and does not claim more than the route says.
 *
 * The day is `fixed` for calendar days, and for working days where the calendar covers them all. In
 * every other case it is the `cautious` one, counting every day: no reading of the rule ends earlier.
 *
 * @example
 * import { parseIsoDate } from "@kinerja/model";
 * const receivedOn = parseIsoDate("2026-11-22");
 * const source = { instrument: "Example", evidence: "secondary" } as const;
 * const to = { id: "atasan penilai", en: "the rater's superior" };
 * const route = { to, days: 10, dayType: "unknown", appliesTo: ["pns"], source } as const;
 * objectionDeadline(route, { receivedOn }); // => { kind: "cautious", on: "2026-12-02" }
 */
export function objectionDeadline(route: ObjectionRoute, options: ObjectionDeadlineOptions = {}): ObjectionDeadline {
  const { receivedOn, calendar } = options;
  if (receivedOn === undefined) return { kind: "open" };
  const earliest = addDays(receivedOn, route.days);
  switch (route.dayType) {
    case "calendar":
      return { kind: "fixed", on: earliest };
    case "unknown":
      return { kind: "cautious", on: earliest };
    case "working": {
      const last = calendar && lastWorkingDay(receivedOn, route.days, calendar);
      return last === undefined ? { kind: "cautious", on: earliest } : { kind: "fixed", on: last };
    }
  }
}

/** The n-th working day after a day; nothing where the calendar does not reach so far. */
function lastWorkingDay(after: IsoDate, days: number, calendar: WorkingCalendar): IsoDate | undefined {
  const weekdays = calendar.weekdays ?? everyWeekday;
  let day = after;
  let left = days;
  while (left > 0) {
    day = addDays(day, 1);
    if (day < calendar.from || day >= calendar.to) return undefined;
    if (weekdays.includes(weekdayOf(day)) && !calendar.holidays.includes(day)) left -= 1;
  }
  return day;
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: IsoDate): number {
  const monday = parseIsoDate("2024-01-01");
  const distance = monday === undefined ? 0 : daysBetween(monday, day);
  return (((distance % 7) + 7) % 7) + 1;
}
