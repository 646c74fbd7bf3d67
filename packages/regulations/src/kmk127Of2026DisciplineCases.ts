import type { PolicyCase } from "@kinerja/policy";
import { kmk127Of2026Source } from "./kmk127Of2026Source.ts";

const source = kmk127Of2026Source;
// Worked out by hand from the schedule.
const inferred = { ...source, evidence: "inferred" } as const;

/** The worked examples of the schedule: the source's own, last quarters, several decisions, absences. */
export const kmk127Of2026DisciplineCases: readonly PolicyCase[] = [
  {
    name: "medium, 38, in its first quarter",
    input: { id: "medium-0", sanctions: [{ category: "medium", score: "38", quartersSince: 0 }] },
    expected: {
      countedCategory: "medium",
      sanction: "9.5000",
      quartersLeft: "3",
      sanctions: [{ quartersRemaining: "3", reduction: "9.5000" }],
    },
    source,
  },
  {
    name: "medium, 38, in its second quarter",
    input: { id: "medium-1", sanctions: [{ category: "medium", score: "38", quartersSince: 1 }] },
    expected: {
      countedCategory: "medium",
      sanction: "9.5000",
      quartersLeft: "2",
      sanctions: [{ quartersRemaining: "2", reduction: "9.5000" }],
    },
    source,
  },
  {
    name: "medium, 38, in its third and last quarter",
    input: { id: "medium-2", sanctions: [{ category: "medium", score: "38", quartersSince: 2 }] },
    expected: {
      countedCategory: "medium",
      sanction: "9.5000",
      quartersLeft: "1",
      sanctions: [{ quartersRemaining: "1", reduction: "9.5000" }],
    },
    source,
  },
  {
    name: "medium, 38, a quarter later: nothing any more",
    input: { id: "medium-3", sanctions: [{ category: "medium", score: "38", quartersSince: 3 }] },
    expected: {
      countedCategory: "none",
      sanction: "0.0000",
      quartersLeft: "0",
      sanctions: [{ quartersRemaining: "0", reduction: "0.0000" }],
    },
    source: inferred,
  },
  {
    name: "light in its last quarter",
    input: { id: "light-1", sanctions: [{ category: "light", score: "95.55", quartersSince: 1 }] },
    expected: {
      countedCategory: "light",
      sanction: "9.5550",
      quartersLeft: "1",
      sanctions: [{ quartersRemaining: "1", reduction: "9.5550" }],
    },
    source: inferred,
  },
  {
    name: "light a quarter later",
    input: { id: "light-2", sanctions: [{ category: "light", score: "95.55", quartersSince: 2 }] },
    expected: {
      countedCategory: "none",
      sanction: "0.0000",
      quartersLeft: "0",
      sanctions: [{ quartersRemaining: "0", reduction: "0.0000" }],
    },
    source: inferred,
  },
  {
    name: "heavy in its last quarter",
    input: { id: "heavy-3", sanctions: [{ category: "heavy", score: "95.55", quartersSince: 3 }] },
    expected: {
      countedCategory: "heavy",
      sanction: "38.2200",
      quartersLeft: "1",
      sanctions: [{ quartersRemaining: "1", reduction: "38.2200" }],
    },
    source: inferred,
  },
  {
    name: "heavy a quarter later",
    input: { id: "heavy-4", sanctions: [{ category: "heavy", score: "95.55", quartersSince: 4 }] },
    expected: {
      countedCategory: "none",
      sanction: "0.0000",
      quartersLeft: "0",
      sanctions: [{ quartersRemaining: "0", reduction: "0.0000" }],
    },
    source: inferred,
  },
  {
    name: "two decisions are not added up",
    input: {
      id: "not-added",
      sanctions: [
        { category: "light", score: "100", quartersSince: 0 },
        { category: "medium", score: "100", quartersSince: 0 },
      ],
    },
    expected: {
      countedCategory: "medium",
      sanction: "25.0000",
      quartersLeft: "3",
      sanctions: [
        { quartersRemaining: "2", reduction: "10.0000" },
        { quartersRemaining: "3", reduction: "25.0000" },
      ],
    },
    source: inferred,
  },
  {
    name: "the highest category counts, even where it takes off less",
    input: {
      id: "highest-counts",
      sanctions: [
        { category: "light", score: "100", quartersSince: 0 },
        { category: "heavy", score: "10", quartersSince: 0 },
      ],
    },
    expected: {
      countedCategory: "heavy",
      sanction: "4.0000",
      quartersLeft: "4",
      sanctions: [
        { quartersRemaining: "2", reduction: "10.0000" },
        { quartersRemaining: "4", reduction: "4.0000" },
      ],
    },
    source: inferred,
  },
  {
    name: "a heavy one whose quarters are over no longer counts",
    input: {
      id: "heavy-over",
      sanctions: [
        { category: "heavy", score: "100", quartersSince: 4 },
        { category: "light", score: "80", quartersSince: 1 },
      ],
    },
    expected: {
      countedCategory: "light",
      sanction: "8.0000",
      quartersLeft: "1",
      sanctions: [
        { quartersRemaining: "0", reduction: "0.0000" },
        { quartersRemaining: "1", reduction: "8.0000" },
      ],
    },
    source: inferred,
  },
  {
    name: "of two of one category the greater counts",
    input: {
      id: "same-category",
      sanctions: [
        { category: "medium", score: "38", quartersSince: 1 },
        { category: "medium", score: "60", quartersSince: 2 },
        { category: "medium", score: "120", quartersSince: 3 },
      ],
    },
    expected: {
      countedCategory: "medium",
      sanction: "15.0000",
      quartersLeft: "2",
      sanctions: [
        { quartersRemaining: "2", reduction: "9.5000" },
        { quartersRemaining: "1", reduction: "15.0000" },
        { quartersRemaining: "0", reduction: "0.0000" },
      ],
    },
    source: inferred,
  },
  {
    name: "no decision",
    input: { id: "none", sanctions: [] },
    expected: { countedCategory: "none", sanction: "0.0000", quartersLeft: "0", sanctions: [] },
    source: inferred,
  },
  {
    name: "the greatest score, long ago",
    input: { id: "long-ago", sanctions: [{ category: "heavy", score: "120", quartersSince: 1000 }] },
    expected: {
      countedCategory: "none",
      sanction: "0.0000",
      quartersLeft: "0",
      sanctions: [{ quartersRemaining: "0", reduction: "0.0000" }],
    },
    source: inferred,
  },
  {
    name: "a score that is pending: the category is known",
    input: { id: "score-pending", sanctions: [{ category: "medium", score: { absent: "pending" }, quartersSince: 0 }] },
    expected: {
      countedCategory: "medium",
      sanction: { absent: "pending" },
      quartersLeft: "3",
      sanctions: [{ reduction: { absent: "pending" } }],
    },
  },
  {
    name: "a score that is notMeasured: the category is known",
    input: {
      id: "score-notMeasured",
      sanctions: [{ category: "medium", score: { absent: "notMeasured" }, quartersSince: 0 }],
    },
    expected: {
      countedCategory: "medium",
      sanction: { absent: "notMeasured" },
      quartersLeft: "3",
      sanctions: [{ reduction: { absent: "notMeasured" } }],
    },
  },
  {
    name: "a score that is excused: the category is known",
    input: { id: "score-excused", sanctions: [{ category: "medium", score: { absent: "excused" }, quartersSince: 0 }] },
    expected: {
      countedCategory: "medium",
      sanction: { absent: "excused" },
      quartersLeft: "3",
      sanctions: [{ reduction: { absent: "excused" } }],
    },
  },
  {
    name: "a score that is notApplicable: the category is known",
    input: {
      id: "score-notApplicable",
      sanctions: [{ category: "medium", score: { absent: "notApplicable" }, quartersSince: 0 }],
    },
    expected: {
      countedCategory: "medium",
      sanction: { absent: "notApplicable" },
      quartersLeft: "3",
      sanctions: [{ reduction: { absent: "notApplicable" } }],
    },
  },
  {
    name: "what a light one takes off is not waited for where a heavy one counts",
    input: {
      id: "light-pending",
      sanctions: [
        { category: "light", score: { absent: "pending" }, quartersSince: 0 },
        { category: "heavy", score: "50", quartersSince: 0 },
      ],
    },
    expected: { countedCategory: "heavy", sanction: "20.0000", quartersLeft: "4" },
  },
  {
    name: "a decision whose category is still to come leaves the whole pending",
    input: { id: "category-pending", sanctions: [{ category: { absent: "pending" }, score: "50", quartersSince: 0 }] },
    expected: { countedCategory: { absent: "pending" }, sanction: { absent: "pending" } },
  },
  {
    name: "half a quarter is refused",
    input: { id: "half", sanctions: [{ category: "light", score: "50", quartersSince: "0.5" }] },
    expected: {},
    expectedIssues: ["input.tooManyDecimals"],
  },
];
