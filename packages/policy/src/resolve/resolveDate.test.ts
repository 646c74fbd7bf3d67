import { expect, test } from "vitest";
import { definePolicy, type EmptyPolicyBuilder } from "../builder/definePolicy.ts";
import type { Validity } from "../document/policyDocument.ts";
import { resolveDate } from "./resolveDate.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;

function policy(validity: Validity): EmptyPolicyBuilder {
  return definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity, appliesTo: ["pns"], source });
}

const open = policy({ from: "2020-01-01" })
  .parameter("late", {
    label,
    type,
    values: [
      { from: "2020-01-01", value: "1", source },
      { from: "2023-07-01", value: "2", source },
    ],
  })
  .parameter("early", { label, type, values: [{ from: "2021-01-01", to: "2022-01-01", value: "1", source }] })
  .build();

test("the caller's date comes before the input's", () => {
  expect(resolveDate(open, { at: "2021-05-05", inputAt: "2022-06-06" })).toMatchObject({ value: "2021-05-05" });
});

test("the input's date comes before the policy's", () => {
  expect(resolveDate(open, { inputAt: "2022-06-06" })).toMatchObject({ value: "2022-06-06" });
});

test("a policy that has ended is read on its last day", () => {
  expect(resolveDate(policy({ from: "2014-01-01", to: "2020-03-01" }).build())).toMatchObject({ value: "2020-02-29" });
});

test("an open policy is read at the latest start of a value", () => {
  expect(resolveDate(open)).toMatchObject({ value: "2023-07-01" });
});

test("an open policy without parameters is read at its own start", () => {
  expect(resolveDate(policy({ from: "2022-02-03" }).build())).toMatchObject({ value: "2022-02-03" });
});

test("a day that does not exist is an issue, and nothing else is tried", () => {
  expect(resolveDate(open, { at: "2021-02-29", inputAt: "2022-06-06" })).toMatchObject({
    kind: "refused",
    issues: [{ code: "policy.notADate", path: "at", received: "2021-02-29" }],
  });
});
