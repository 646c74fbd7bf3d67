import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of IKU: both directions, cap and floor, weights, absences. */
export const ikuCases: readonly PolicyCase[] = [
  {
    name: "more is better: 96 of 80 is exactly the cap",
    input: { id: "higher-120", indicators: [{ direction: "higher", target: "80", realized: "96", weight: "100" }] },
    expected: { score: "120.000000", indicators: [{ achievement: "120.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "more is better: 125 is capped",
    input: { id: "higher-capped", indicators: [{ direction: "higher", target: "80", realized: "100", weight: "100" }] },
    expected: { score: "120.000000", indicators: [{ achievement: "120.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "another cap",
    input: {
      id: "higher-cap-150",
      cap: "150",
      indicators: [{ direction: "higher", target: "80", realized: "100", weight: "100" }],
    },
    expected: { score: "125.000000", indicators: [{ achievement: "125.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "more is better: nothing realised",
    input: { id: "higher-0", indicators: [{ direction: "higher", target: "80", realized: "0", weight: "100" }] },
    expected: { score: "0.000000", indicators: [{ achievement: "0.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "less is better: 9 of 8",
    input: { id: "lower-87-5", indicators: [{ direction: "lower", target: "8", realized: "9", weight: "100" }] },
    expected: { score: "87.500000", indicators: [{ achievement: "87.500000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "less is better: 130 is capped",
    input: { id: "lower-capped", indicators: [{ direction: "lower", target: "10", realized: "7", weight: "100" }] },
    expected: { score: "120.000000", indicators: [{ achievement: "120.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "less is better: 130 under a cap of 150",
    input: {
      id: "lower-cap-150",
      cap: "150",
      indicators: [{ direction: "lower", target: "10", realized: "7", weight: "100" }],
    },
    expected: { score: "130.000000", indicators: [{ achievement: "130.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "less is better: beyond twice the target there is a floor of 0",
    input: { id: "lower-floor", indicators: [{ direction: "lower", target: "10", realized: "25", weight: "100" }] },
    expected: { score: "0.000000", indicators: [{ achievement: "0.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "less is better: exactly twice the target",
    input: { id: "lower-twice", indicators: [{ direction: "lower", target: "10", realized: "20", weight: "100" }] },
    expected: { score: "0.000000", indicators: [{ achievement: "0.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "on target, less is better",
    input: { id: "lower-on-target", indicators: [{ direction: "lower", target: "10", realized: "10", weight: "100" }] },
    expected: { score: "100.000000", indicators: [{ achievement: "100.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "the least target",
    input: {
      id: "least-target",
      indicators: [{ direction: "higher", target: "0.01", realized: "0.01", weight: "100" }],
    },
    expected: { score: "100.000000", indicators: [{ achievement: "100.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "weights need not add up to 100",
    input: {
      id: "weighted",
      indicators: [
        { direction: "higher", target: "80", realized: "96", weight: "25" },
        { direction: "lower", target: "8", realized: "9", weight: "50" },
        { direction: "higher", target: "3", realized: "1", weight: "20" },
      ],
    },
    expected: {
      score: "84.649123",
      indicators: [{ achievement: "120.000000" }, { achievement: "87.500000" }, { achievement: "33.333333" }],
    },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "an indicator without weight does not count",
    input: {
      id: "weight-0",
      indicators: [
        { direction: "higher", target: "80", realized: "96", weight: "0" },
        { direction: "lower", target: "8", realized: "9", weight: "50" },
      ],
    },
    expected: { score: "87.500000" },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "weights of six decimals, and beyond 100",
    input: {
      id: "weights-any",
      indicators: [
        { direction: "higher", target: "80", realized: "40", weight: "33.333333" },
        { direction: "lower", target: "8", realized: "8", weight: "166.666667" },
      ],
    },
    expected: { score: "91.666667" },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "a cap of 0 leaves nothing",
    input: {
      id: "cap-0",
      cap: "0",
      indicators: [{ direction: "higher", target: "80", realized: "96", weight: "100" }],
    },
    expected: { score: "0.000000", indicators: [{ achievement: "0.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "the digit behind the last one shown is a tie and goes up",
    input: { id: "tie", indicators: [{ direction: "higher", target: "512", realized: "1", weight: "100" }] },
    expected: { score: "0.195313", indicators: [{ achievement: "0.195313" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "of two absent results the one still to come decides the reason",
    input: {
      id: "two-absent",
      indicators: [
        { direction: "higher", target: "80", realized: { absent: "excused" }, weight: "50" },
        { direction: "lower", target: "80", realized: { absent: "pending" }, weight: "50" },
      ],
    },
    expected: {
      score: { absent: "pending" },
      indicators: [{ achievement: { absent: "excused" } }, { achievement: { absent: "pending" } }],
    },
  },
  {
    name: "weights that are all 0: nothing is measured",
    input: { id: "weights-0", indicators: [{ direction: "higher", target: "80", realized: "96", weight: "0" }] },
    expected: { score: { absent: "notMeasured" }, indicators: [{ achievement: "120.000000" }] },
    source: { instrument: "KMK 467/2014", evidence: "inferred" },
  },
  {
    name: "no indicators: nothing is measured",
    input: { id: "none", indicators: [] },
    expected: { score: { absent: "notMeasured" } },
  },
  {
    name: "a result that is still to come leaves the score pending",
    input: {
      id: "pending",
      indicators: [
        { direction: "higher", target: "80", realized: "96", weight: "50" },
        { direction: "higher", target: "80", realized: { absent: "pending" }, weight: "50" },
      ],
    },
    expected: {
      score: { absent: "pending" },
      indicators: [{ achievement: "120.000000" }, { achievement: { absent: "pending" } }],
    },
  },
  {
    name: "a target of 0 is an issue",
    input: { id: "target-0", indicators: [{ direction: "higher", target: "0", realized: "1", weight: "100" }] },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
];
