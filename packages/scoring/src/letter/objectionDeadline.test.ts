import { parseIsoDate } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { objectionDeadline } from "./objectionDeadline.ts";
import type { ObjectionRoute } from "./objectionRoute.ts";
import type { WorkingCalendar } from "./workingCalendar.ts";

const source = { instrument: "Example", evidence: "secondary" } as const;
const unknown: ObjectionRoute = {
  to: { id: "atasan", en: "the superior" },
  days: 10,
  dayType: "unknown",
  appliesTo: ["pns"],
  source,
};
const working: ObjectionRoute = { ...unknown, dayType: "working" };
const receivedOn = parseIsoDate("2026-12-18");
const from = parseIsoDate("2026-12-01");
const to = parseIsoDate("2027-02-01");
const christmas = parseIsoDate("2026-12-25");
const newYear = parseIsoDate("2027-01-01");

function calendar(more: Partial<WorkingCalendar> = {}): WorkingCalendar | undefined {
  if (!from || !to || !christmas || !newYear) return undefined;
  return { from, to, holidays: [christmas, newYear], ...more };
}

describe("objectionDeadline", () => {
  test("knows no day where it is not known when the result was received", () => {
    expect(objectionDeadline(unknown)).toStrictEqual({ kind: "open" });
  });

  test("gives the last of the calendar days", () => {
    const route: ObjectionRoute = { ...unknown, dayType: "calendar" };
    expect(objectionDeadline(route, { receivedOn })).toStrictEqual({ kind: "fixed", on: "2026-12-28" });
  });

  test("gives the earliest day where the type of day is not settled, with a calendar too", () => {
    const cautious = { kind: "cautious", on: "2026-12-28" };
    expect(objectionDeadline(unknown, { receivedOn })).toStrictEqual(cautious);
    expect(objectionDeadline(unknown, { receivedOn, calendar: calendar() })).toStrictEqual(cautious);
    expect(objectionDeadline(working, { receivedOn })).toStrictEqual(cautious);
  });

  test("counts working days without weekends and holidays, the day of receipt left out", () => {
    // Friday 18 December: 21-24, 28-31 and 4-5 January are the ten.
    const day = objectionDeadline(working, { receivedOn, calendar: calendar() });
    expect(day).toStrictEqual({ kind: "fixed", on: "2027-01-05" });
  });

  test("counts Saturdays where the week has six working days", () => {
    const day = objectionDeadline(working, { receivedOn, calendar: calendar({ weekdays: [1, 2, 3, 4, 5, 6] }) });
    expect(day).toStrictEqual({ kind: "fixed", on: "2026-12-31" });
  });

  test("does not count beyond the days that the calendar knows", () => {
    const short = newYear && calendar({ to: newYear });
    expect(objectionDeadline(working, { receivedOn, calendar: short })).toMatchObject({ kind: "cautious" });
  });
});
