import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { Field } from "../document/policyDocument.ts";
import { edgeValues } from "./sampleMembers.ts";

const document = examplePolicy({});
const label = { id: "Contoh", en: "Example" };
const number = { kind: "number", unit: "one", decimals: 2, label } as const;

function valuesOf(field: Field): readonly unknown[] {
  return edgeValues(document, field);
}

describe("edgeValues", () => {
  test("are both truths, and nothing where that means an absence and no issue", () => {
    expect(valuesOf({ kind: "boolean", label })).toEqual([false, true]);
    expect(valuesOf({ kind: "boolean", label, whenMissing: "pending" })).toEqual([false, true, undefined]);
  });

  test("are the ends and the middle of a range, and zero where it lies within", () => {
    const between = (least: string, greatest: string) => valuesOf({ ...number, least, greatest });
    expect(between("1", "4")).toEqual(["1.00", "4.00", "2.50"]);
    expect(between("-1", "4")).toEqual(["-1.00", "4.00", "1.50", "0.00"]);
    expect(between("0", "4")).toEqual(["0.00", "4.00", "2.00"]);
    expect(between("-4", "0")).toEqual(["-4.00", "0.00", "-2.00"]);
  });
});
