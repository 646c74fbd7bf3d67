import { describe, expect, test } from "vitest";
import { brokenPolicies, examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { findingMessages } from "./findingMessages.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

const broken = brokenPolicies();

describe("verifyPolicy", () => {
  test("has nothing to say about a sound document", () => {
    expect(verifyPolicy(examplePolicy())).toEqual({ sound: true, findings: [] });
  });

  test.each(broken)("finds $name", ({ set, code, path, witness, witnessContains }) => {
    const { sound, findings } = verifyPolicy(examplePolicy(set));
    const finding = findings.find((candidate) => candidate.code === code && candidate.path === path);
    expect(findings.map((candidate) => `${candidate.code} ${candidate.path}`)).toContain(`${code} ${path}`);
    if (witness !== undefined) expect(finding?.witness).toBe(witness);
    if (witnessContains !== undefined) expect(finding?.witness).toContain(witnessContains);
    expect(finding?.witness).not.toBe("");
    expect(sound).toBe(findings.every(({ severity }) => severity === "warning"));
    if (finding?.severity === "error") expect(sound).toBe(false);
  });

  test.each(broken)("finds no error of another kind in $name", ({ set, code, alsoAllowed = [] }) => {
    const { findings } = verifyPolicy(examplePolicy(set));
    const others = findings.filter((finding) => finding.severity === "error" && finding.code !== code);
    expect(others.filter((finding) => !alsoAllowed.includes(finding.code))).toEqual([]);
  });

  test("has a broken document for every code", () => {
    expect(new Set(broken.map(({ code }) => code))).toEqual(new Set(Object.keys(findingMessages)));
  });

  test("fills every word of its messages", () => {
    for (const { set } of broken) {
      for (const { message } of verifyPolicy(examplePolicy(set)).findings) {
        expect(`${message.id} ${message.en}`).not.toMatch(/[{}]|undefined|\[object/);
      }
    }
  });

  test("leaves out a finding that the document declares", () => {
    const weight = { "levels[0].rules.grade.expression.bands[2].atLeast.decimal": "10" };
    const label = { id: "Alasan", en: "Reason" };
    const source = { instrument: "Peraturan Contoh 1/2026", evidence: "recalled" };
    const exceptions = [{ code: "policy.outsideBands", rule: "grade", reason: label, source }];
    const codes = (document: PolicyDocument): readonly string[] =>
      verifyPolicy(document).findings.map(({ code }) => code);
    expect(codes(examplePolicy(weight))).toContain("policy.outsideBands");
    expect(codes(examplePolicy({ ...weight, exceptions }))).toEqual(codes(examplePolicy()));
  });

  test("sees what the cases reach in a rule that a constraint reads too", () => {
    const predicate = { kind: "rule", name: "predicate" };
    const test = { kind: "compare", comparison: "equal", of: [predicate, predicate] };
    const message = { id: "Syarat", en: "Condition" };
    const document = examplePolicy({ "levels[0].constraints": [{ name: "always", test, message }] });
    expect(verifyPolicy(document)).toEqual({ sound: true, findings: [] });
  });

  test("lets nobody declare an error of form away", () => {
    const label = { id: "Alasan", en: "Reason" };
    const source = { instrument: "Peraturan Contoh 1/2026", evidence: "recalled" };
    const exceptions = [{ code: "policy.cellMissing", rule: "predicate", reason: label, source }];
    const document = examplePolicy({ "levels[0].rules.predicate.expression.cells[3]": null, exceptions });
    expect(verifyPolicy(document).sound).toBe(false);
  });
});
