import type { PolicyCase } from "@kinerja/policy";
import { pp46Of2011Source as source } from "./pp46Of2011Source.ts";

const behaviour = {
  serviceOrientation: "80",
  integrity: "80",
  commitment: "80",
  discipline: "80",
  cooperation: "80",
} as const;
const onTarget = {
  targetQuantity: "1",
  realizedQuantity: "1",
  targetQuality: "100",
  realizedQuality: "100",
  targetTime: "12",
  realizedTime: "12",
} as const;

interface Efficiency {
  readonly target: string;
  readonly realized: string;
  readonly score: string;
  readonly name: string;
  readonly evidence: "secondary" | "inferred";
}

// Printed by a source where the evidence is secondary, else worked out by hand from the formula.
const times: readonly Efficiency[] = [
  {
    target: "5",
    realized: "4",
    score: "96.000000",
    name: "4 of 5 days, 20 % saved, as printed",
    evidence: "secondary",
  },
  { target: "12", realized: "11", score: "84.333333", name: "11 of 12 months", evidence: "inferred" },
  { target: "12", realized: "10", score: "92.666667", name: "10 of 12 months", evidence: "inferred" },
  { target: "12", realized: "9", score: "75.000000", name: "9 of 12 months, 25 % saved", evidence: "inferred" },
  { target: "12", realized: "6", score: "50.000000", name: "6 of 12 months, half of it saved", evidence: "inferred" },
  { target: "12", realized: "13", score: "67.666667", name: "13 of 12 months", evidence: "inferred" },
  {
    target: "12",
    realized: "15",
    score: "51.000000",
    name: "15 of 12 months, a quarter too late",
    evidence: "inferred",
  },
  { target: "100", realized: "76", score: "100.000000", name: "76 of 100, exactly 24 % saved", evidence: "inferred" },
  { target: "100", realized: "75.99", score: "75.990000", name: "75.99 of 100, over the cliff", evidence: "inferred" },
];

const qualities = [
  { quality: "100", score: "92.000000", total: "276.000000" },
  { quality: "99", score: "91.666667", total: "275.000000" },
  { quality: "95", score: "90.333333", total: "271.000000" },
  { quality: "85", score: "87.000000", total: "261.000000" },
  { quality: "80", score: "85.333333", total: "256.000000" },
] as const;

/** Worked examples of single aspects of PP 46/2011: time, cost and quality one by one. */
export const pp46Of2011ExampleCases: readonly PolicyCase[] = [
  ...times.map(
    ({ target, realized, score, name, evidence }, index): PolicyCase => ({
      name: `time: ${name}`,
      input: {
        id: `time-${index + 1}`,
        ...behaviour,
        activities: [{ ...onTarget, targetTime: target, realizedTime: realized }],
      },
      expected: { activities: [{ time: score }] },
      source: { ...source, evidence },
    }),
  ),
  {
    name: "cost: the whole budget spent, as printed",
    input: {
      id: "cost-on-target",
      ...behaviour,
      activities: [{ ...onTarget, targetCost: "170395000", realizedCost: "170395000" }],
    },
    expected: { activities: [{ cost: "76.000000" }] },
    source,
  },
  ...qualities.map(
    ({ quality, score, total }): PolicyCase => ({
      name: `quality ${quality}, everything else on target, as printed`,
      input: {
        id: `quality-${quality}`,
        ...behaviour,
        activities: [{ ...onTarget, realizedQuality: quality }],
      },
      expected: { activities: [{ total, score }] },
      source,
    }),
  ),
];
