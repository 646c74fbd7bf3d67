import { type IsoDate, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { resolveParameters } from "../resolve/resolveParameters.ts";
import type { DayInForce } from "./verification.ts";

/** The days in force on which some parameter changes, with the values of that day. */
export function daysInForce(document: PolicyDocument): readonly DayInForce[] {
  const { from, to } = document.validity;
  const starts = Object.values(document.parameters).flatMap(({ values }) => values.map((value) => value.from));
  const inside = starts.filter((start) => start > from && (to === undefined || start < to));
  return [...new Set([from, ...inside])].sort().flatMap((text) => {
    const date = parseIsoDate(text);
    return date === undefined ? [] : [dayInForce(document, date)];
  });
}

/** A day with the values of the parameters then. */
export function dayInForce(document: PolicyDocument, date: IsoDate): DayInForce {
  const { values } = resolveParameters(document, date);
  return { date, parameters: Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])) };
}
