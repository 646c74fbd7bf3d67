import { expect, test } from "vitest";
import { units } from "./units.ts";

test("only the bare number and the count have no dimension", () => {
  const dimensionless = Object.entries(units).filter(([, unit]) => unit.dimensionless);
  expect(dimensionless.map(([name]) => name)).toStrictEqual(["one", "count"]);
});

test("every unit has a name in both languages", () => {
  for (const { label } of Object.values(units))
    expect([label.id, label.en].every((text) => text.length > 0)).toBe(true);
});
