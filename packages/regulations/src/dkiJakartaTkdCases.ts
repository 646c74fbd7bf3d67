import type { PolicyCase } from "@kinerja/policy";
import { dkiJakartaTkdSource } from "./dkiJakartaTkdSource.ts";

// Worked out by hand from the weights; no source prints them.
const source = dkiJakartaTkdSource.inferred;
const absences = ["pending", "notMeasured", "excused", "notApplicable"] as const;
const base = "10000000";

/** The worked examples of Jakarta's allowance: both sets of weights, a tie, absences. */
export const dkiJakartaTkdCases: readonly PolicyCase[] = [
  {
    name: "2016: 75, 15 and 10 percent",
    at: "2016-12-31",
    input: { id: "2016", base, activity: "0.8", behaviour: "0.9", budget: "0.95" },
    expected: {
      activityPart: "6000000.00000000",
      behaviourPart: "1350000.00000000",
      budgetPart: "950000.00000000",
      allowance: "8300000",
    },
    source,
  },
  {
    name: "2017: 70, 10 and 20 percent",
    at: "2017-01-01",
    input: { id: "2017", base, activity: "0.8", behaviour: "0.9", budget: "0.95" },
    expected: {
      activityPart: "5600000.00000000",
      behaviourPart: "900000.00000000",
      budgetPart: "1900000.00000000",
      allowance: "8400000",
    },
    source,
  },
  {
    name: "everything in full",
    input: { id: "full", base, activity: "1", behaviour: "1", budget: "1" },
    expected: { allowance: "10000000" },
    source,
  },
  {
    name: "exactly half a rupiah is rounded up",
    input: { id: "tie", base: "5", activity: "1", behaviour: "0", budget: "0" },
    expected: { activityPart: "3.50000000", allowance: "4" },
    source,
  },
  {
    name: "just under half a rupiah is not",
    input: { id: "under-tie", base: "5", activity: "0.9999", behaviour: "0", budget: "0" },
    expected: { activityPart: "3.49965000", allowance: "3" },
    source,
  },
  {
    name: "parts are not rounded before they are added",
    input: { id: "rounded-once", base: "1", activity: "0.5", behaviour: "0.9", budget: "0.25" },
    expected: {
      activityPart: "0.35000000",
      behaviourPart: "0.09000000",
      budgetPart: "0.05000000",
      allowance: "0",
    },
    source,
  },
  {
    name: "the greatest base",
    input: { id: "greatest", base: "1000000000000", activity: "0.9999", behaviour: "1", budget: "1" },
    expected: { allowance: "999930000000" },
    source,
  },
  ...absences.map(
    (absent): PolicyCase => ({
      name: `budget absorption that is ${absent}: the other parts are known`,
      input: { id: `budget-${absent}`, base, activity: "1", behaviour: "1", budget: { absent } },
      expected: { activityPart: "7000000.00000000", budgetPart: { absent }, allowance: { absent } },
    }),
  ),
  {
    name: "an activity of 80 in place of 0.8 is refused",
    input: { id: "activity-percent", base, activity: "80", behaviour: "1", budget: "1" },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
];
