import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of PermenPANRB 1/2023: every level and every predicate, ties, absences. */
export const permenpanrb1Of2023Cases: readonly PolicyCase[] = [
  {
    name: "Ahli Pertama, very good, 12 months",
    input: { id: "ahliPertama-veryGood-12", careerLevel: "ahliPertama", predicate: "veryGood", months: 12 },
    expected: { creditPoints: "18.75" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "secondary" },
  },
  {
    name: "Ahli Pertama, good, 2 months",
    input: { id: "ahliPertama-good-2", careerLevel: "ahliPertama", predicate: "good", months: 2 },
    expected: { creditPoints: "2.08" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "secondary" },
  },
  {
    name: "Ahli Muda, good, 12 months",
    input: { id: "ahliMuda-good-12", careerLevel: "ahliMuda", predicate: "good", months: 12 },
    expected: { creditPoints: "25.00" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "secondary" },
  },
  {
    name: "Ahli Madya, good, 6 months",
    input: { id: "ahliMadya-good-6", careerLevel: "ahliMadya", predicate: "good", months: 6 },
    expected: { creditPoints: "18.75" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Terampil, very good, 3 months: a tie is rounded up",
    input: { id: "terampil-veryGood-3", careerLevel: "terampil", predicate: "veryGood", months: 3 },
    expected: { creditPoints: "1.88" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Ahli Pertama, needs improvement, 10 months",
    input: {
      id: "ahliPertama-needsImprovement-10",
      careerLevel: "ahliPertama",
      predicate: "needsImprovement",
      months: 10,
    },
    expected: { creditPoints: "7.81" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Ahli Utama, very poor, 1 month",
    input: { id: "ahliUtama-veryPoor-1", careerLevel: "ahliUtama", predicate: "veryPoor", months: 1 },
    expected: { creditPoints: "1.04" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Pemula, poor, 12 months: a tie is rounded up",
    input: { id: "pemula-poor-12", careerLevel: "pemula", predicate: "poor", months: 12 },
    expected: { creditPoints: "1.88" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Pemula, good, 12 months",
    input: { id: "pemula-good-12", careerLevel: "pemula", predicate: "good", months: 12 },
    expected: { creditPoints: "3.75" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Terampil, good, 12 months",
    input: { id: "terampil-good-12", careerLevel: "terampil", predicate: "good", months: 12 },
    expected: { creditPoints: "5.00" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Mahir, good, 12 months",
    input: { id: "mahir-good-12", careerLevel: "mahir", predicate: "good", months: 12 },
    expected: { creditPoints: "12.50" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Penyelia, good, 12 months",
    input: { id: "penyelia-good-12", careerLevel: "penyelia", predicate: "good", months: 12 },
    expected: { creditPoints: "25.00" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Ahli Pertama, good, 12 months",
    input: { id: "ahliPertama-good-12", careerLevel: "ahliPertama", predicate: "good", months: 12 },
    expected: { creditPoints: "12.50" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Ahli Madya, good, 12 months",
    input: { id: "ahliMadya-good-12", careerLevel: "ahliMadya", predicate: "good", months: 12 },
    expected: { creditPoints: "37.50" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "Ahli Utama, good, 12 months",
    input: { id: "ahliUtama-good-12", careerLevel: "ahliUtama", predicate: "good", months: 12 },
    expected: { creditPoints: "50.00" },
    source: { instrument: "PermenPANRB 1/2023", evidence: "inferred" },
  },
  {
    name: "a predicate that is still to come leaves the credit points pending",
    input: { id: "pending", careerLevel: "ahliMuda", predicate: { absent: "pending" }, months: 12 },
    expected: { creditPoints: { absent: "pending" } },
  },
  {
    name: "13 months are an issue",
    input: { id: "months-13", careerLevel: "ahliMuda", predicate: "good", months: 13 },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
  {
    name: "no month is an issue",
    input: { id: "months-0", careerLevel: "ahliMuda", predicate: "good", months: 0 },
    expected: {},
    expectedIssues: ["input.outOfRange"],
  },
];
