import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { analyseDocument } from "./analyseDocument.ts";

function findings(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return analyseDocument(examplePolicy(changes)).findings.map(({ code, path }) => `${code} ${path}`);
}

const itemScore = "levels[1].rules.itemScore.expression";

describe("analyseDocument", () => {
  test("orders rules after those that they read, over all levels", () => {
    const { ruleOrder } = analyseDocument(examplePolicy());
    expect(ruleOrder).toEqual(["itemScore", "itemMean", "finalScore", "grade", "predicate"]);
  });

  test("knows bounds, scale and exactness of each rule", () => {
    const { ruleTypes } = analyseDocument(examplePolicy());
    const score = { kind: "number", dimension: "point", scale: 10, least: 0, greatest: 1e12, inexact: true };
    expect(ruleTypes.get("itemScore")).toEqual(score);
    expect(ruleTypes.get("grade")).toEqual({ kind: "category", set: "grade" });
  });

  test("takes the value of a parameter at a date where it is given", () => {
    const document = examplePolicy({
      "levels[0].rules.finalScore.expression": { kind: "parameter", name: "ownWeight" },
    });
    const over = analyseDocument(document).ruleTypes.get("finalScore");
    const at = analyseDocument(document, { parameters: { ownWeight: "0.50" } }).ruleTypes.get("finalScore");
    expect(over).toMatchObject({ least: 50, greatest: 60 });
    expect(at).toMatchObject({ least: 50, greatest: 50 });
  });

  test("names the one operand of a list by its place", () => {
    expect(findings({ [itemScore]: { kind: "add", of: [{ kind: "field", name: "nobody" }] } })).toContain(
      `policy.unknownName ${itemScore}.of[0]`,
    );
  });

  test("keeps the unit of a zero that names one, and of a parameter that is zero", () => {
    const zero = { kind: "literal", decimal: "0", unit: "rupiah" };
    expect(findings({ "levels[0].rules.finalScore.expression.of[1]": zero })).toContain(
      "policy.unitMismatch levels[0].rules.finalScore.expression",
    );
    const parameter = { kind: "parameter", name: "highLeast" };
    const changes = { "parameters.highLeast.values[0].value": "0", "parameters.highLeast.type.unit": "rupiah" };
    expect(findings({ ...changes, "levels[0].rules.finalScore.expression.of[1]": parameter })).toContain(
      "policy.unitMismatch levels[0].rules.finalScore.expression",
    );
  });

  test("lets a zero without unit stand for any", () => {
    expect(findings({ "levels[0].rules.finalScore.expression.of[1]": { kind: "literal", decimal: "0" } })).toEqual([]);
  });

  test("reports a faulty declaration where it stands, and not at each use", () => {
    expect(findings({ "parameters.highLeast.type.unit": "marks" })).toEqual([
      "policy.unknownName parameters.highLeast.type.unit",
    ]);
    expect(findings({ "levels[0].fields.ownScore.least": "0.001" })).toEqual([
      "policy.valueForm levels[0].fields.ownScore.least",
    ]);
    expect(findings({ "levels[0].fields.rating.set": "ratings" })).toEqual([
      "policy.unknownName levels[0].fields.rating.set",
    ]);
  });

  test("goes on after a finding and reports the others too", () => {
    const found = findings({
      "levels[0].rules.finalScore.expression.of[0].of[1].name": "nobody",
      "levels[0].rules.finalScore.expression.of[1].of[0].name": "nothing",
    });
    expect(found).toHaveLength(2);
  });

  test("refuses an order of categories that have none", () => {
    const test = {
      kind: "compare",
      comparison: "atLeast",
      of: [
        { kind: "field", name: "rating" },
        { kind: "literal", category: "meets", set: "rating" },
      ],
    };
    const constraint = { name: "rated", test, message: { id: "Nilai", en: "Rate" } };
    const changes = { "levels[0].constraints": [constraint] };
    expect(findings(changes)).toEqual([]);
    expect(findings({ ...changes, "categories.rating.ordered": false })).toEqual([
      "policy.typeMismatch levels[0].constraints[0].test",
    ]);
  });
});
