import { printCasesCsv, readCasesCsv } from "@kinerja/adapter-tables";
import { type PolicyDocument, verifyPolicy } from "@kinerja/policy";
import { policies } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";

const documents: readonly PolicyDocument[] = Object.values(policies);

/** A case with its numbers as texts and without keys that mean a missing one. */
function plain(value: unknown, isInput = false): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map((each) => plain(each, isInput));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => !(isInput && part === null));
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part, isInput || key === "input")]));
}

describe("cases of the shipped policies as a table", () => {
  test.each(documents.map((policy) => [policy.id, policy] as const))(
    "print and read again the same: %s",
    (_, policy) => {
      for (const decimal of ["point", "comma"] as const) {
        const { text, leftOut } = printCasesCsv(policy, { decimal });
        const { cases, issues } = readCasesCsv({ file: "cases.csv", text }, { policy, decimal });
        expect(issues).toEqual([]);
        expect(cases).toEqual(policy.cases.filter(({ name }) => !leftOut.includes(name)).map((each) => plain(each)));
        // A table says nearly all: what it cannot is about input that no table gives.
        expect(leftOut.length).toBeLessThanOrEqual(policy.cases.length / 10);
      }
    },
  );

  test("are sound cases still", () => {
    const [policy] = documents;
    if (policy === undefined) throw new RangeError("no policy");
    const { cases } = readCasesCsv({ file: "cases.csv", text: printCasesCsv(policy).text }, { policy });
    expect(verifyPolicy({ ...policy, cases }, { search: false, cases: true }).findings).toEqual([]);
  });
});
