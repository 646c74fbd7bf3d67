import { choose, divide, multiply, subtract } from "@kinerja/policy";
import { expect, test } from "vitest";
import { signOfField } from "./signOfField.ts";

const time = { kind: "field", name: "time" } as const;
const target = { kind: "field", name: "target" } as const;

test("the form of an expression tells whether it rises or falls with a field", () => {
  expect(signOfField(divide(multiply("100", time), target), "time")).toBe(1);
  expect(signOfField(divide(multiply("100", time), target), "target")).toBe(-1);
  expect(signOfField(subtract("176", divide(subtract(target, time), target)), "time")).toBe(1);
  expect(signOfField(target, "time")).toBe(0);
});

test("where parts disagree, or a choice decides, it is not told", () => {
  expect(signOfField(subtract(time, multiply("2", time)), "time")).toBeUndefined();
  expect(signOfField(choose({ kind: "literal", boolean: true }, time, target), "time")).toBeUndefined();
});
