import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of AKIP: both ends of every category, absences. */
export const akipCases: readonly PolicyCase[] = [
  {
    name: "100 is AA",
    input: { id: "score-100", score: "100" },
    expected: { category: "AA" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "90.01 is AA",
    input: { id: "score-90-01", score: "90.01" },
    expected: { category: "AA" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "90 is A",
    input: { id: "score-90", score: "90" },
    expected: { category: "A" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "80.01 is A",
    input: { id: "score-80-01", score: "80.01" },
    expected: { category: "A" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "80 is BB",
    input: { id: "score-80", score: "80" },
    expected: { category: "BB" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "70.01 is BB",
    input: { id: "score-70-01", score: "70.01" },
    expected: { category: "BB" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "70 is B",
    input: { id: "score-70", score: "70" },
    expected: { category: "B" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "60.01 is B",
    input: { id: "score-60-01", score: "60.01" },
    expected: { category: "B" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "60 is CC",
    input: { id: "score-60", score: "60" },
    expected: { category: "CC" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "50.01 is CC",
    input: { id: "score-50-01", score: "50.01" },
    expected: { category: "CC" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "50 is C",
    input: { id: "score-50", score: "50" },
    expected: { category: "C" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "30.01 is C",
    input: { id: "score-30-01", score: "30.01" },
    expected: { category: "C" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "30 is D",
    input: { id: "score-30", score: "30" },
    expected: { category: "D" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "0 is D",
    input: { id: "score-0", score: "0" },
    expected: { category: "D" },
    source: { instrument: "PermenPANRB 88/2021", evidence: "inferred" },
  },
  {
    name: "a score that is still to come leaves the category pending",
    input: { id: "pending", score: { absent: "pending" } },
    expected: { category: { absent: "pending" } },
  },
  {
    name: "a score above 100 is an issue",
    input: { id: "too-high", score: "100.01" },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
];
