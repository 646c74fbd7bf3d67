import { expect, test } from "vitest";
import { dimensionless, unitNames } from "./unitNames.ts";
import { units } from "./units.ts";

test("only the bare number and the count have no dimension", () => {
  const without = Object.entries(units).filter(([, unit]) => unit.dimensionless);
  expect(without.map(([name]) => name)).toStrictEqual(["one", "count"]);
  expect(dimensionless).toStrictEqual(["one", "count"]);
});

test("the names that the analysis knows are those that have a label", () => {
  expect(unitNames).toStrictEqual(Object.keys(units));
});

test("every unit has a name in both languages", () => {
  for (const { label } of Object.values(units))
    expect([label.id, label.en].every((text) => text.length > 0)).toBe(true);
});
