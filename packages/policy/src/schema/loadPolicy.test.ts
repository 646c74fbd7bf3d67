import { describe, expect, test } from "vitest";
import { brokenPolicies, examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { type FindingText, findingMessages } from "../verify/findingMessages.ts";
import { loadPolicy } from "./loadPolicy.ts";

const texts: Readonly<Record<string, FindingText>> = findingMessages;
// What stands for millions of rows is too large for the reader already.
const unsound = brokenPolicies().filter(
  ({ code }) => texts[code]?.severity === "error" && code !== "policy.caseTooLarge",
);

function overlay(expression: unknown): PolicyOverlay {
  const label = { id: "Contoh", en: "Example" };
  const source = { instrument: "Peraturan Contoh 2/2026", evidence: "recalled" };
  const rule = { label, output: { kind: "number", unit: "point", decimals: 2 }, expression, source };
  const rest = { formatVersion: 1, kind: "overlay", version: "1.0.0", base: "example-1-2026" };
  return { ...rest, id: "example-1-2026.own", title: label, source, rules: { finalScore: rule } } as PolicyOverlay;
}

describe("loadPolicy", () => {
  test("takes a sound document, from text and from a value, as it is", () => {
    const document = examplePolicy();
    for (const input of [document, JSON.stringify(document)])
      expect(loadPolicy(input)).toEqual({ kind: "accepted", value: document, issues: [] });
  });

  test.each(unsound)("cannot be made to take $name", ({ set }) => {
    const outcome = loadPolicy(JSON.stringify(examplePolicy(set)));
    expect(outcome.kind).toBe("refused");
    expect(outcome.issues.length).toBeGreaterThan(0);
    expect("value" in outcome).toBe(false);
  });

  test("gives warnings with the document", () => {
    const spare = { kind: "boolean", label: { id: "Cadangan", en: "Spare" }, whenMissing: false };
    const outcome = loadPolicy(examplePolicy({ "levels[0].fields.spare": spare }));
    expect(outcome).toMatchObject({ kind: "accepted", issues: [{ code: "policy.unusedField", severity: "warning" }] });
  });

  test("refuses a document that is unsound under its overlays only", () => {
    const document = examplePolicy();
    const wrong = overlay({ kind: "field", name: "rating" });
    expect(loadPolicy(document, { overlays: [wrong] })).toMatchObject({ kind: "refused" });
    expect(loadPolicy(document, { overlays: [{ ...wrong, base: "other" }] })).toMatchObject({
      kind: "refused",
      issues: [{ code: "policy.overlayBase" }],
    });
  });

  test("refuses a day that is none, or on which a value is missing", () => {
    const document = examplePolicy({ "validity.from": "2025-01-01" });
    const codes = (at: string): readonly string[] => loadPolicy(document, { at }).issues.map(({ code }) => code);
    expect(loadPolicy(document, { at: "2026-06-30" }).kind).toBe("accepted");
    expect(codes("2025-06-30")).toContain("policy.noValueAtDate");
    expect(loadPolicy(document, { at: "2026-02-30" }).kind).toBe("refused");
  });
});
