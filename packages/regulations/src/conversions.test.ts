import type { CategorySet } from "@kinerja/policy";
import { expect, test } from "vitest";
import { conversions } from "./conversions.ts";
import { findPolicy } from "./findPolicy.ts";

function setAt({ policy, name }: { readonly policy: string; readonly name: string }): CategorySet | undefined {
  const document = findPolicy(policy);
  for (const { fields, rules } of document?.levels ?? []) {
    const field = fields[name];
    const output = rules[name]?.output;
    const set = field?.kind === "category" ? field.set : output?.kind === "category" ? output.set : undefined;
    if (set !== undefined) return document?.categories[set];
  }
  return undefined;
}

test("ids stand once, and every end is a value of a policy", () => {
  expect(new Set(conversions.map(({ id }) => id)).size).toBe(conversions.length);
  for (const { from, to } of conversions) {
    for (const { policy, name } of [from, to]) {
      const levels = findPolicy(policy)?.levels ?? [];
      expect(levels.some(({ fields, rules }) => Object.hasOwn(fields, name) || Object.hasOwn(rules, name))).toBe(true);
    }
  }
});

test.each(conversions)(
  "$id maps every category once to one that there is, or names a policy that takes the value",
  ({ from, to, how }) => {
    if (how.kind === "none") {
      expect(how.reason.id).not.toBe("");
      return;
    }
    if (how.kind === "policy") {
      const level = findPolicy(how.policy)?.levels[0];
      expect(level?.fields[how.field]).toMatchObject({ kind: "number", decimals: how.decimals });
      expect(level?.rules).toHaveProperty(how.rule);
      return;
    }
    const names = (set: CategorySet | undefined) => (set?.members ?? []).map(({ name }) => name).sort();
    expect(how.maps.map((map) => map.from).sort()).toStrictEqual(names(setAt(from)));
    for (const map of how.maps) expect(names(setAt(to))).toContain(map.to);
  },
);

test("every conversion that there is says what is lost", () => {
  for (const { how, losses } of conversions) if (how.kind !== "none") expect(losses.length).toBeGreaterThan(0);
});

test("credit points say of a low predicate nothing about behaviour", () => {
  const set = setAt({ policy: "permenpanrb-1-2023", name: "predicate" });
  expect(set?.members.map(({ name, label }) => [name, label.id])).toEqual([
    ["veryPoor", "Sangat Kurang"],
    ["poor", "Kurang"],
    ["needsImprovement", "Butuh Perbaikan/Cukup"],
    ["good", "Baik"],
    ["veryGood", "Sangat Baik"],
  ]);
});
