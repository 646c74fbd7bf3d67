import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { staleValues } from "./staleValues.ts";

const read = { instrument: "Contoh", evidence: "read" } as const;
const label = { id: "Contoh", en: "Example" };
const type = { kind: "number", unit: "one", decimals: 0 } as const;
const base: PolicyDocument = { ...examplePolicy(), parameters: {}, levels: [], source: read, exceptions: [] };

function withValues(days: readonly (string | undefined)[], changes: Partial<PolicyDocument> = {}): PolicyDocument {
  const values = days.map((checkedOn, index) => ({
    from: `20${10 + index}-01-01`,
    value: String(index),
    source: read,
    ...(checkedOn === undefined ? {} : { checkedOn }),
  }));
  return { ...base, ...changes, parameters: { cap: { label, type, values } } };
}

function list(document: PolicyDocument, after = "2026-01-01"): readonly string[] {
  return staleValues(document, { after }).map(({ path, lastChecked = "–", reasons }) =>
    [path, lastChecked, ...reasons].join(" "),
  );
}

describe("staleValues", () => {
  test("takes the day itself as recent enough and the day before as stale", () => {
    const days = ["2025-12-31", "2026-01-01"];
    expect(list(withValues(days)).slice(1)).toStrictEqual(["parameters.cap.values[0] 2025-12-31 checkedBefore"]);
  });

  test("lists what was never looked at first, then the oldest, then by path", () => {
    const days = ["2025-03-01", undefined, "2024-01-01", "2025-03-01", "2026-02-30"];
    expect(list(withValues(days))).toStrictEqual([
      "parameters.cap.values[1] – neverChecked",
      "parameters.cap.values[4] – neverChecked",
      "source – neverChecked",
      "parameters.cap.values[2] 2024-01-01 checkedBefore",
      "parameters.cap.values[0] 2025-03-01 checkedBefore",
      "parameters.cap.values[3] 2025-03-01 checkedBefore",
    ]);
  });

  test("takes a legal review as a look at the whole, and the later of both days", () => {
    const review = { by: "Rina", on: "2026-05-01" };
    expect(list(withValues([undefined, "2020-01-01"], { review }))).toStrictEqual([]);
    expect(list(withValues(["2026-06-01"], { review }), "2026-05-15")).toStrictEqual([
      "source 2026-05-01 checkedBefore",
    ]);
    expect(list({ ...base, review: { by: "Rina", on: "2026-02-30" } })).toStrictEqual(["source – neverChecked"]);
  });

  test.each(["secondary", "inferred", "recalled"] as const)("lists %s evidence however fresh it is", (evidence) => {
    const document = { ...base, source: { ...read, evidence }, review: { by: "Rina", on: "2026-05-01" } };
    expect(staleValues(document, { after: "2026-01-01" })).toStrictEqual([
      { path: "source", instrument: "Contoh", evidence, lastChecked: "2026-05-01", reasons: ["weakEvidence"] },
    ]);
  });

  test("covers every value, rule, exception and source of a document", () => {
    const document = examplePolicy();
    const paths = new Set(staleValues(document, { after: "9999-12-31" }).map(({ path }) => path));
    expect(paths).toContain("source");
    for (const [name, { values }] of Object.entries(document.parameters)) {
      for (const index of values.keys()) expect(paths).toContain(`parameters.${name}.values[${index}]`);
    }
    for (const [level, { rules }] of document.levels.entries()) {
      for (const name of Object.keys(rules)) expect(paths).toContain(`levels[${level}].rules.${name}`);
    }
  });

  test("looks at an overlay's own values and rules", () => {
    const [first] = Object.values(examplePolicy().levels[0]?.rules ?? {});
    if (first === undefined) throw new Error("no rule");
    const { id: _id, ...rest } = withValues([undefined]);
    const overlay = {
      formatVersion: 1,
      kind: "overlay",
      id: "a.b",
      base: "a",
      version: "1.0.0",
      title: label,
      source: read,
      parameters: rest.parameters,
      rules: { total: { ...first, source: read } },
    } as const;
    expect(staleValues(overlay, { after: "2026-01-01" }).map(({ path }) => path)).toStrictEqual([
      "parameters.cap.values[0]",
      "rules.total",
      "source",
    ]);
  });

  test("refuses what is no day", () => {
    for (const after of ["", "2026-02-30", "soon"]) {
      expect(() => staleValues(base, { after })).toThrow(/^policy\.notADate/);
    }
  });
});
