import type { PolicyCase } from "@kinerja/policy";

const source = { instrument: "Perbup Kepahiang 10/2022", evidence: "inferred" } as const;

/** The worked examples of Kepahiang's shares. */
export const kepahiangPerbup10Of2022Cases: readonly PolicyCase[] = [
  {
    name: "Kepahiang: present and not productive has the 40 percent only",
    input: { id: "unproductive", base: "5000000", productivity: "0" },
    expected: { productivityPart: "0.00000000", disciplinePart: "2000000.00000000", allowance: "2000000" },
    source,
  },
  {
    name: "Kepahiang: a full month",
    input: { id: "full", base: "5000000", productivity: "1" },
    expected: { productivityPart: "3000000.00000000", disciplinePart: "2000000.00000000", allowance: "5000000" },
    source,
  },
  {
    name: "Kepahiang: before its own regulation the common pattern holds",
    at: "2022-06-30",
    input: { id: "before", base: "5000000", productivity: "1", absentDays: 1 },
    expected: { disciplineCut: "3.00", allowance: "4940000" },
    source,
  },
];
