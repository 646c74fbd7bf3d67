import type { PolicyCase } from "@kinerja/policy";
import { tppMinutesSource } from "./tppMinutesSource.ts";

// Worked out by hand from the bands.
const source = { ...tppMinutesSource, evidence: "inferred" } as const;
const absences = ["pending", "notMeasured", "excused", "notApplicable"] as const;

const edges = [
  ["0", "-7260", "0.00", "0.00000000"],
  ["7259", "-1", "0.00", "0.00000000"],
  ["7260", "0", "0.00", "0.00000000"],
  ["7261", "1", "50.00", "1500000.00000000"],
  ["7560", "300", "50.00", "1500000.00000000"],
  ["7561", "301", "70.00", "2100000.00000000"],
  ["7760", "500", "70.00", "2100000.00000000"],
  ["7761", "501", "80.00", "2400000.00000000"],
  ["7960", "700", "80.00", "2400000.00000000"],
  ["7961", "701", "90.00", "2700000.00000000"],
  ["8160", "900", "90.00", "2700000.00000000"],
  ["8161", "901", "100.00", "3000000.00000000"],
] as const;

/** The worked examples of the minute model: both ends of every band, absences. */
export const tppMinutesCases: readonly PolicyCase[] = [
  ...edges.map(
    ([minutes, surplus, paidPercent, performancePart]): PolicyCase => ({
      name: `${minutes} minutes: ${paidPercent} percent`,
      input: { id: `minutes-${minutes}`, base: "5000000", minutes },
      expected: { surplus, paidPercent, performancePart },
      source,
    }),
  ),
  {
    name: "parts of a rupiah stay",
    input: { id: "parts", base: "4321098.77", minutes: "7600" },
    expected: { paidPercent: "70.00", performancePart: "1814861.48340000" },
    source,
  },
  ...absences.map(
    (absent): PolicyCase => ({
      name: `minutes that are ${absent}`,
      input: { id: `minutes-${absent}`, base: "5000000", minutes: { absent } },
      expected: { surplus: { absent }, paidPercent: { absent }, performancePart: { absent } },
    }),
  ),
  {
    name: "half a minute is refused",
    input: { id: "half", base: "5000000", minutes: "7300.5" },
    expected: {},
    expectedIssues: ["input.tooManyDecimals"],
  },
];
