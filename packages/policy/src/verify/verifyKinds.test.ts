import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

function found(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return verifyPolicy(examplePolicy(changes)).findings.map(({ code, path, witness }) => `${code} ${path} ${witness}`);
}

const rule = "levels[0].rules.finalScore.appliesTo";
const before = found({ appliesTo: ["pns", "pppk"] });

describe("a rule's employment kinds", () => {
  test("may narrow those of the policy", () => {
    expect(found({ appliesTo: ["pns", "pppk"], [rule]: ["pns"] })).toStrictEqual(before);
  });

  test("may not go beyond them, nor stand where the members are no employees", () => {
    const wide = found({ appliesTo: ["pns"], [rule]: ["pns", "pppkPartTime"] });
    expect(wide).toContain(`policy.kindBeyondPolicy ${rule} pppkPartTime`);
    expect(found({ appliesTo: [], [rule]: ["pns"] })).toContain(`policy.kindBeyondPolicy ${rule} pns`);
  });
});

describe("a case that names an employment kind", () => {
  const first = examplePolicy({}).cases[0];
  const given = (employmentKind: unknown, expected: unknown) => ({
    appliesTo: ["pns", "pppk"],
    [rule]: ["pns"],
    cases: [
      ...examplePolicy({}).cases,
      { name: "kind", input: { ...first?.input, employmentKind }, expected: { finalScore: expected } },
    ],
  });

  test("is computed as the engine does it", () => {
    expect(found(given("pppk", { absent: "notApplicable" }))).toStrictEqual(before);
    expect(found(given("pppk", "95.00")).join()).toContain("policy.caseWrong");
    expect(found(given("pns", "95.00"))).toStrictEqual(before);
  });

  test("is reported where the engine would refuse the kind", () => {
    expect(found(given("pppkPartTime", null)).join()).toContain("policy.caseInput cases");
    expect(found(given("teacher", null)).join()).toContain("policy.caseInput cases");
  });
});
