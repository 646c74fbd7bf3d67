import { expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { suggestName } from "./suggestName.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

test.each([
  ["cases[0].expected.predicat", "predicat", "predicate"],
  ["totals[0].parameters[0]", "ownWieght", "ownWeight"],
  ["levels[0].fields.ownScore.unit", "hari", "day"],
  ["levels[0].fields.ownScore.unit", "percents", "percent"],
  ["levels[0].fields.rating.set", "ratings", "rating"],
  ["levels[0].rules.itemMean.expression.over", "item", "items"],
])("offers at %s for %s the name %s", (path, name, near) => {
  expect(suggestName(examplePolicy(), path, name)).toEqual({ id: `; mungkin "${near}"`, en: `; perhaps "${near}"` });
});

test.each([
  ["field", "ownScroe", "ownScore"],
  ["rule", "finalScroe", "finalScore"],
  ["parameter", "ownWieght", "ownWeight"],
])("offers the nearest %s", (kind, name, near) => {
  const document = examplePolicy({ "levels[0].rules.finalScore.expression": { kind, name } });
  const finding = verifyPolicy(document).findings.find(({ code }) => code === "policy.unknownName");
  expect(finding?.message.en).toContain(`"${name}" is not known here; perhaps "${near}".`);
});

test("offers the nearest category of the set", () => {
  const expression = { kind: "literal", set: "rating", category: "meet" };
  const document = examplePolicy({ "levels[0].rules.finalScore.expression": expression });
  expect(suggestName(document, "levels[0].rules.finalScore.expression.category", "meet").en).toBe('; perhaps "meets"');
});

test("offers nothing where nothing is near, nor the name itself", () => {
  expect(suggestName(examplePolicy(), "cases[0].expected.zzz", "zzz").en).toBe("");
  expect(suggestName(examplePolicy(), "cases[0].expected.itemScore", "itemScore").en).toBe("");
});
