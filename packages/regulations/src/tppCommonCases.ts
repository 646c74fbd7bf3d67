import type { PolicyCase } from "@kinerja/policy";
import { tppCommonSource } from "./tppCommonSource.ts";

// Worked out by hand from the pattern; no source prints them.
const source = tppCommonSource.inferred;
const absences = ["pending", "notMeasured", "excused", "notApplicable"] as const;

/** The worked examples of the common pattern: each event, the cap, ties of half a rupiah, absences. */
export const tppCommonCases: readonly PolicyCase[] = [
  {
    name: "a full month",
    input: { id: "full", base: "5000000", productivity: "1" },
    expected: {
      disciplineCut: "0.00",
      productivityPart: "3000000.00000000",
      disciplinePart: "2000000.00000000",
      allowance: "5000000",
    },
    source,
  },
  {
    name: "late by 20 minutes twice, by 45 minutes once, and absent for a day: 5 percent of the discipline part",
    input: { id: "events", base: "5000000", productivity: "1", late1: 2, late2: 1, absentDays: 1 },
    expected: {
      disciplineCut: "5.00",
      productivityPart: "3000000.00000000",
      disciplinePart: "1900000.00000000",
      allowance: "4900000",
    },
    source,
  },
  {
    name: "late by 30 minutes: 0.5 percent",
    input: { id: "late1", base: "5000000", productivity: "1", late1: 1 },
    expected: { disciplineCut: "0.50", disciplinePart: "1990000.00000000", allowance: "4990000" },
    source,
  },
  {
    name: "late by exactly 31 minutes: 1 percent",
    input: { id: "late2", base: "5000000", productivity: "1", late2: 1 },
    expected: { disciplineCut: "1.00", disciplinePart: "1980000.00000000", allowance: "4980000" },
    source,
  },
  {
    name: "late by 61 minutes: 1.25 percent",
    input: { id: "late3", base: "5000000", productivity: "1", late3: 1 },
    expected: { disciplineCut: "1.25", disciplinePart: "1975000.00000000", allowance: "4975000" },
    source,
  },
  {
    name: "late by 91 minutes: 1.5 percent",
    input: { id: "late4", base: "5000000", productivity: "1", late4: 1 },
    expected: { disciplineCut: "1.50", disciplinePart: "1970000.00000000", allowance: "4970000" },
    source,
  },
  {
    name: "no check in once: 1.5 percent",
    input: { id: "no-check", base: "5000000", productivity: "1", noCheck: 1 },
    expected: { disciplineCut: "1.50", disciplinePart: "1970000.00000000", allowance: "4970000" },
    source,
  },
  {
    name: "absent for a day: 3 percent of the discipline part, 1.2 percent of the whole",
    input: { id: "absent", base: "5000000", productivity: "1", absentDays: 1 },
    expected: { disciplineCut: "3.00", disciplinePart: "1940000.00000000", allowance: "4940000" },
    source,
  },
  {
    name: "a missed ceremony: 2 percent",
    input: { id: "ceremony", base: "5000000", productivity: "1", missedCeremony: 1 },
    expected: { disciplineCut: "2.00", disciplinePart: "1960000.00000000", allowance: "4960000" },
    source,
  },
  {
    name: "present and not productive: the discipline part only",
    input: { id: "unproductive", base: "5000000", productivity: "0" },
    expected: { productivityPart: "0.00000000", disciplinePart: "2000000.00000000", allowance: "2000000" },
    source,
  },
  {
    name: "cuts just under the cap",
    input: { id: "cut-99-5", base: "5000000", productivity: "1", late1: 199 },
    expected: { disciplineCut: "99.50", disciplinePart: "10000.00000000", allowance: "3010000" },
    source,
  },
  {
    name: "cuts of exactly 100 percent",
    input: { id: "cut-100", base: "5000000", productivity: "1", late1: 200 },
    expected: { disciplineCut: "100.00", disciplinePart: "0.00000000", allowance: "3000000" },
    source,
  },
  {
    name: "cuts just over 100 percent take the discipline part and no more",
    input: { id: "cut-100-25", base: "5000000", productivity: "1", late3: 1, absentDays: 33 },
    expected: { disciplineCut: "100.00", disciplinePart: "0.00000000", allowance: "3000000" },
    source,
  },
  {
    name: "every event and a disciplinary decision",
    input: {
      id: "everything",
      base: "4321098.76",
      productivity: "0.8765",
      late1: 1,
      late3: 1,
      absentDays: 3,
      missedCeremony: 1,
      sanctionRate: "0.25",
    },
    expected: {
      disciplineCut: "12.75",
      productivityPart: "2272465.83788400",
      disciplinePart: "1508063.46724000",
      allowance: "2835397",
    },
    source,
  },
  {
    name: "the whole allowance is taken off",
    input: { id: "sanction-1", base: "5000000", productivity: "1", sanctionRate: "1" },
    expected: { productivityPart: "3000000.00000000", allowance: "0" },
    source,
  },
  {
    name: "exactly half a rupiah is rounded up",
    input: { id: "tie", base: "5000001", productivity: "1", sanctionRate: "0.5" },
    expected: { allowance: "2500001" },
    source,
  },
  {
    name: "a hundredth under half a rupiah is not",
    input: { id: "under-tie", base: "5000000.98", productivity: "1", sanctionRate: "0.5" },
    expected: { allowance: "2500000" },
    source,
  },
  {
    name: "the parts are not rounded before they are added: 0.4259 and 0.0703 make no half",
    input: { id: "rounded-once", base: "7656813.13", productivity: "0.9243", late4: 15 },
    expected: {
      disciplineCut: "22.50",
      productivityPart: "4246315.42563540",
      disciplinePart: "2373612.07030000",
      allowance: "6619927",
    },
    source,
  },
  {
    name: "the greatest base, and a millionth taken off",
    input: { id: "greatest", base: "1000000000000", productivity: "0.9999", sanctionRate: "0.000001" },
    expected: { productivityPart: "599940000000.00000000", allowance: "999939000060" },
    source,
  },
  {
    name: "no base, no allowance",
    input: { id: "zero", base: "0", productivity: "1", absentDays: 2 },
    expected: { disciplineCut: "6.00", allowance: "0" },
    source,
  },
  ...absences.map(
    (absent): PolicyCase => ({
      name: `productivity that is ${absent}: the discipline part is known`,
      input: { id: `productivity-${absent}`, base: "5000000", productivity: { absent } },
      expected: { productivityPart: { absent }, disciplinePart: "2000000.00000000", allowance: { absent } },
    }),
  ),
  {
    name: "days of absence that are still being looked into leave the discipline part pending",
    input: { id: "absence-pending", base: "5000000", productivity: "1", absentDays: { absent: "pending" } },
    expected: {
      disciplineCut: { absent: "pending" },
      productivityPart: "3000000.00000000",
      disciplinePart: { absent: "pending" },
      allowance: { absent: "pending" },
    },
  },
  {
    name: "a decision that is not made yet",
    input: { id: "decision-pending", base: "5000000", productivity: "1", sanctionRate: { absent: "pending" } },
    expected: { disciplinePart: "2000000.00000000", allowance: { absent: "pending" } },
  },
  {
    name: "a productivity of 85 in place of 0.85 is refused",
    input: { id: "productivity-percent", base: "5000000", productivity: "85" },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
  {
    name: "half a day of absence is refused",
    input: { id: "half-a-day", base: "5000000", productivity: "1", absentDays: "0.5" },
    expected: {},
    expectedIssues: ["input.tooManyDecimals"],
  },
  {
    name: "a base below zero, and no productivity, are both told",
    input: { id: "two-issues", base: "-1" },
    expected: {},
    expectedIssues: ["input.missingField", "input.outOfRange"],
  },
];
