import type { PolicyCase } from "@kinerja/policy";
import { akipLkeCategories as categories } from "./akipLkeCategories.ts";

type Row = Readonly<Record<string, unknown>>;

const parts = categories.component.members.flatMap(({ name: component }) =>
  categories.aspect.members.map(({ name: aspect }): Row => ({ component, aspect })),
);
const inferred = { instrument: "PermenPANRB 88/2021", evidence: "inferred" } as const;

/** One criterion for each sub-component with one answer for all; those of the sub-components named have answers of their own. */
const sheet = (answer: string, own: Readonly<Record<string, readonly unknown[]>> = {}): readonly Row[] =>
  parts.flatMap((part) =>
    (own[`${part["component"]} ${part["aspect"]}`] ?? [answer]).map((each) => ({ ...part, answer: each })),
  );

const uniform = (answer: string, score: string, category: string): PolicyCase => ({
  name: `every answer ${answer}: ${Number(score)} is ${category}`,
  input: { id: `all-${answer}`, criteria: sheet(answer) },
  expected: { score, category },
  source: inferred,
});

/** The worked examples of the evaluation sheet: every answer, edges of the categories, sevenths, gaps. */
export const akipLkeCases: readonly PolicyCase[] = [
  {
    name: "every answer BB: 24, 24, 12 and 20 make 80, which is BB",
    input: { id: "all-BB", criteria: sheet("BB") },
    expected: {
      planningExistence: "4.800000",
      planningQuality: "7.200000",
      planningUse: "12.000000",
      reportingQuality: "3.600000",
      internalEvaluationUse: "10.000000",
      planning: "24.000000",
      measurement: "24.000000",
      reporting: "12.000000",
      internalEvaluation: "20.000000",
      score: "80.000000",
      category: "BB",
    },
    source: inferred,
  },
  uniform("AA", "100.000000", "AA"),
  uniform("A", "90.000000", "A"),
  uniform("B", "70.000000", "B"),
  uniform("CC", "60.000000", "CC"),
  uniform("C", "50.000000", "C"),
  uniform("D", "30.000000", "D"),
  uniform("E", "0.000000", "D"),
  {
    name: "one better answer in the lightest sub-component takes 80 over the edge",
    input: { id: "over-80", criteria: sheet("BB", { "reporting existence": ["A"] }) },
    expected: { reportingExistence: "2.700000", score: "80.300000", category: "A" },
    source: inferred,
  },
  {
    name: "the mean of the answers counts, not their number",
    input: { id: "mean", criteria: sheet("BB", { "planning use": ["AA", "AA", "E", "E"] }) },
    expected: { planningUse: "7.500000", score: "75.500000", category: "BB" },
    source: inferred,
  },
  {
    name: "sevenths that make exactly 80 are BB",
    input: {
      id: "sevenths",
      criteria: sheet("BB", {
        "planning existence": ["A", "A", "A", "BB", "BB", "BB", "BB"],
        "planning quality": ["B", "B", "BB", "BB", "BB", "BB", "BB"],
      }),
    },
    expected: { planningExistence: "5.057143", planningQuality: "6.942857", score: "80.000000", category: "BB" },
    source: inferred,
  },
  {
    name: "one better answer of seven takes 80 over the edge",
    input: {
      id: "seventh-more",
      criteria: sheet("BB", { "planning existence": ["A", "BB", "BB", "BB", "BB", "BB", "BB"] }),
    },
    expected: { score: "80.085714", category: "A" },
    source: inferred,
  },
  {
    name: "a sub-component without a criterion is not measured, nor is the score",
    input: { id: "gap", criteria: sheet("BB", { "measurement use": [] }) },
    expected: {
      measurementUse: { absent: "notMeasured" },
      measurement: { absent: "notMeasured" },
      planning: "24.000000",
      score: { absent: "notMeasured" },
      category: { absent: "notMeasured" },
    },
  },
  {
    name: "an empty sheet is not measured",
    input: { id: "empty", criteria: [] },
    expected: { planning: { absent: "notMeasured" }, category: { absent: "notMeasured" } },
  },
  {
    name: "an answer that is still to come leaves its sub-component pending, and no other",
    input: { id: "pending", criteria: sheet("BB", { "planning use": ["BB", { absent: "pending" }] }) },
    expected: {
      planningUse: { absent: "pending" },
      planningQuality: "7.200000",
      measurement: "24.000000",
      score: { absent: "pending" },
      category: { absent: "pending" },
    },
  },
  {
    name: "an answer that is no answer of the sheet is an issue",
    input: { id: "no-answer", criteria: sheet("BB", { "planning use": ["AAA"] }) },
    expected: {},
    expectedIssues: ["input.unknownCategory"],
  },
];
