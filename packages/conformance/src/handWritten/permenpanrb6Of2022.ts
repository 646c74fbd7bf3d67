import { absenceKinds } from "@kinerja/model";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** The nine cells, the result rating first, then the behaviour rating. */
const cells: Readonly<Record<string, string>> = {
  "above below": "poor",
  "above meets": "good",
  "above above": "veryGood",
  "meets below": "poor",
  "meets meets": "good",
  "meets above": "good",
  "below below": "veryPoor",
  "below meets": "needsImprovement",
  "below above": "needsImprovement",
};

/** PermenPANRB 6/2022: the predicate by the two ratings. */
export const permenpanrb6Of2022: HandWrittenOracle = ({ resultRating, behaviourRating }: RawMember) => {
  const absences = [resultRating, behaviourRating].map(readRaw.absence);
  const first = absenceKinds.find((kind) => absences.includes(kind));
  if (first !== undefined) return { values: { predicate: { absent: first } } };
  return { values: { predicate: cells[`${String(resultRating)} ${String(behaviourRating)}`] ?? "no such cell" } };
};
