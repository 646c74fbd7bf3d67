import { type IsoDate, parseIsoDate } from "@kinerja/model";
import { describe, expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import { resolveParameters } from "./resolveParameters.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;

const policy = definePolicy({
  id: "a",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2020-01-01", to: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("share", {
    label,
    type,
    values: [
      { from: "2020-01-01", value: "0.60", source, checkedOn: "2026-11-01" },
      { from: "2022-01-01", to: "2023-01-01", value: "0.70", source },
      { from: "2024-01-01", value: "0.80", source },
    ],
  })
  .build();

function at(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

describe("resolveParameters", () => {
  test("a value holds from its first day until the day before the next", () => {
    expect(resolveParameters(policy, at("2020-01-01")).values["share"]?.value).toBe("0.60");
    expect(resolveParameters(policy, at("2021-12-31")).values["share"]?.value).toBe("0.60");
    expect(resolveParameters(policy, at("2022-01-01")).values["share"]?.value).toBe("0.70");
  });

  test("a value carries its source and the day it was checked", () => {
    const resolved = resolveParameters(policy, at("2020-06-01"));
    expect(resolved.values["share"]).toMatchObject({ source, checkedOn: "2026-11-01", from: "2020-01-01" });
    expect(resolved.issues).toStrictEqual([]);
  });

  test("after the end of a value strict mode has none and says so", () => {
    const resolved = resolveParameters(policy, at("2023-01-01"));
    expect(resolved.values).toStrictEqual({});
    expect(resolved.issues).toMatchObject([{ code: "policy.noValueAtDate", path: "parameters.share" }]);
    expect(resolved.issues[0]?.severity).toBeUndefined();
  });

  test("after the end of a value carryForward goes on with it and warns", () => {
    const resolved = resolveParameters(policy, at("2023-06-01"), "carryForward");
    expect(resolved.values["share"]?.value).toBe("0.70");
    expect(resolved.issues).toMatchObject([{ code: "policy.valueCarriedForward", severity: "warning" }]);
  });

  test("before the first value there is none in either mode", () => {
    for (const mode of ["strict", "carryForward"] as const) {
      const { values, issues } = resolveParameters(policy, at("2019-12-31"), mode);
      expect(values).toStrictEqual({});
      expect(issues.map(({ code }) => code)).toStrictEqual(["policy.notInForce", "policy.noValueAtDate"]);
    }
  });

  test("a date outside the validity of the policy is a warning only", () => {
    const { values, issues } = resolveParameters(policy, at("2026-01-01"));
    expect(values["share"]?.value).toBe("0.80");
    expect(issues).toMatchObject([{ code: "policy.notInForce", severity: "warning", path: "at" }]);
  });
});
