import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { Finding } from "./finding.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

const place = "cases[0].input";

function errors(changes: Readonly<Record<string, unknown>>): readonly Finding[] {
  return verifyPolicy(examplePolicy(changes)).findings.filter(({ severity }) => severity === "error");
}

const row = { target: "10", realized: "10" };

describe("verifyCaseInput", () => {
  test.each([
    ["an unknown key", "scroe", "1", "scroe", ".scroe"],
    ["an unknown key of a row", "items[0].realised", "1", "realised", ".items[0].realised"],
    ["a number below its bound", "ownScore", "-1", '"-1"', ".ownScore"],
    ["a number with too many decimals", "ownScore", 90.125, "90.125", ".ownScore"],
    ["a text that is no number", "ownScore", "ninety", '"ninety"', ".ownScore"],
    ["a list in the place of a number", "ownScore", ["90"], "list of 1", ".ownScore"],
    ["a truth in the place of a number", "ownScore", true, "true", ".ownScore"],
    ["an unknown category", "rating", "superb", '"superb"', ".rating"],
    ["an absence of no known kind", "rating", { absent: "lost" }, "object", ".rating"],
    ["a required key that is missing", "ownScore", null, "nothing", ".ownScore"],
    ["a child level that is missing", "items", null, "nothing", ".items"],
    ["a child level that is no list", "items", "none", '"none"', ".items"],
    ["more rows than may be", "items", Array.from({ length: 11 }, () => row), "11", ".items"],
    ["a row that is no object", "items", [row, 1], "1", ".items[1]"],
  ])("finds %s, and nothing that follows from it", (...[, key, value, witness, path]) => {
    expect(errors({ [`${place}.${key}`]: value })).toMatchObject([
      { code: "policy.caseInput", path: `${place}${path}`, witness },
    ]);
  });

  test("takes what the engine takes: an id, zeros behind the decimals, a default, an absence", () => {
    expect(
      errors({
        [`${place}.id`]: "a",
        [`${place}.ownScore`]: "90.0000",
        [`${place}.rating`]: null,
        [`${place}.items[0].id`]: "b",
      }),
    ).toEqual([]);
    const absent = { [`${place}.ownScore`]: { absent: "notMeasured" }, "cases[0].expected": {} };
    expect(errors(absent)).toEqual([]);
    expect(errors({ ...absent, "levels[0].fields.ownScore.required": true })).toMatchObject([
      { code: "policy.caseInput", path: `${place}.ownScore` },
    ]);
  });

  test("takes a number as JSON number or as text", () => {
    for (const ownScore of [90, "90", "90.00"]) expect(errors({ [`${place}.ownScore`]: ownScore })).toEqual([]);
  });

  test("leaves a case alone that is about such input", () => {
    const about = {
      "cases[0].expected": {},
      "cases[0].expectedIssues": ["input.outOfRange"],
      [`${place}.ownScore`]: "900",
    };
    expect(errors(about)).toEqual([]);
  });

  test("finds a member that breaks a constraint", () => {
    const test = {
      kind: "compare",
      comparison: "atMost",
      of: [
        { kind: "field", name: "ownScore" },
        { kind: "literal", decimal: "95", unit: "point" },
      ],
    };
    const label = { id: "Syarat", en: "Constraint" };
    const constraint = { "levels[0].constraints": [{ name: "mostly", test, message: label }] };
    const broken = { ...constraint, [`${place}.ownScore`]: "96", "cases[0].expected": {} };
    expect(errors(constraint)).toEqual([]);
    expect(errors(broken)).toMatchObject([{ code: "policy.caseInput", path: place }]);
    expect(errors({ ...broken, "cases[0].expectedIssues": ["input.constraint"] })).toEqual([]);
  });

  test("finds a member of which only one row breaks a constraint of rows", () => {
    const constraint = (comparison: string) => [
      {
        name: "enough",
        test: {
          kind: "compare",
          comparison,
          of: [
            { kind: "field", name: "realized" },
            { kind: "literal", decimal: "1", unit: "output" },
          ],
        },
        message: { id: "Syarat", en: "Constraint" },
      },
    ];
    const rows = {
      "levels[1].constraints": constraint("atLeast"),
      [`${place}.items`]: [row, { ...row, realized: "0" }, row],
      "cases[0].expected": {},
    };
    expect(errors({ ...rows, [`${place}.items`]: [row, row, row] })).toEqual([]);
    expect(errors(rows)).toMatchObject([{ code: "policy.caseInput" }]);
  });

  test("offers what was meant", () => {
    const [finding] = errors({ [`${place}.ownScroe`]: "1" });
    expect(finding?.message.en).toContain('expected "ownScore", found the unknown key "ownScroe"');
    const [category] = errors({ [`${place}.rating`]: "superb" });
    expect(category?.message.id).toContain("meets");
  });
});
