import { expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { policiesInForce } from "./policiesInForce.ts";

function policy(id: string, changes: Partial<PolicyDocument>): PolicyDocument {
  const { declared: _none, ...rest } = examplePolicy();
  return { ...rest, id, subject: "rate", validity: { from: "2020-01-01" }, ...changes };
}

test("holds from the first day to the day before the end", () => {
  const old = policy("old", { validity: { from: "2020-01-01", to: "2021-01-01" } });
  const young = policy("young", { validity: { from: "2021-01-01" } });
  const at = (day: string): string | undefined => policiesInForce([young, old], day)["rate"]?.id;
  expect(["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01", "9999-12-31"].map(at)).toStrictEqual([
    undefined,
    "old",
    "old",
    "young",
    "young",
  ]);
});

test("never selects what declares itself no law, and lets it stand beside the law", () => {
  const example = policy("example", { declared: "example" });
  const trial = policy("trial", { declared: "experimental" });
  expect(policiesInForce([example, trial], "2026-01-01")).toStrictEqual({});
  expect(policiesInForce([example, policy("law", {}), trial], "2026-01-01")["rate"]?.id).toBe("law");
});

test("refuses two policies for one question, whatever their order, and only on days that both hold", () => {
  const a = policy("a", { validity: { from: "2020-01-01", to: "2021-01-02" } });
  const b = policy("b", { validity: { from: "2021-01-01" } });
  expect(() => policiesInForce([a, b], "2021-01-01")).toThrow(/^policy\.twoInForce/);
  expect(() => policiesInForce([b, a], "2021-01-01")).toThrow(/^policy\.twoInForce/);
  expect(policiesInForce([a, b], "2021-01-02")["rate"]?.id).toBe("b");
});

test("a subject with a name of every object is a key like another", () => {
  const selected = policiesInForce([policy("a", { subject: "__proto__" })], "2026-01-01");
  expect(Object.keys(selected)).toStrictEqual(["__proto__"]);
});

test("refuses what is no day", () => {
  for (const day of ["", "2026-13-01", "2026-1-1", undefined, null, 20260101, {}]) {
    expect(() => policiesInForce([], day as never)).toThrow(/^policy\.notADate/);
  }
});
