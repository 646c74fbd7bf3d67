import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** The last day of the year at which each threshold is the one reached. */
const lastDays = [
  [2, "none"],
  [3, "oralReprimand"],
  [6, "writtenReprimand"],
  [10, "dissatisfactionStatement"],
  [13, "cut25For6Months"],
  [16, "cut25For9Months"],
  [20, "cut25For12Months"],
  [24, "demotion12Months"],
  [27, "release12Months"],
] as const;

/** PP 94/2021: the threshold that days absent without a valid reason reach; ten in a row reach the last. */
export const pp94Of2021Absence: HandWrittenOracle = ({ absentDays, longestRun }: RawMember) => {
  const unknownRun = readRaw.absence(longestRun);
  if (unknownRun !== undefined) return { values: { thresholdReached: { absent: unknownRun } } };
  if (Number(longestRun ?? 0) >= 10) return { values: { thresholdReached: "discharge" } };
  const unknownDays = readRaw.absence(absentDays);
  if (unknownDays !== undefined) return { values: { thresholdReached: { absent: unknownDays } } };
  const days = Number(absentDays);
  return { values: { thresholdReached: lastDays.find(([last]) => days <= last)?.[1] ?? "discharge" } };
};
