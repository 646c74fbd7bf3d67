import type { Expression, PolicyDocument } from "@kinerja/policy";
import { createEngine } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import type { EngineResult } from "../compare/engineResult.ts";
import { provedPolicies } from "../suites/provedPolicies.ts";
import { type OraclesReport, runOracles } from "../suites/runOracles.ts";

/** A proved policy by name, and what the oracles say where the engine runs a changed document in its place. */
function plant(name: string, change: (expression: Expression) => Expression): OraclesReport {
  const proved = provedPolicies.find((each) => each.name === name);
  if (proved === undefined) throw new RangeError(`No policy ${name}`);
  const wrong = createEngine(rewrite(proved.document, change) as PolicyDocument);
  const scoreMember = (member: Readonly<Record<string, unknown>>): EngineResult =>
    wrong.scoreMember(member, "members[0]");
  return runOracles(proved, { seed: 7, members: 1000, scoreMember });
}

/** The document with every expression changed, the inner ones first. */
function rewrite(part: unknown, change: (expression: Expression) => Expression): unknown {
  if (Array.isArray(part)) return part.map((each) => rewrite(each, change));
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, rewrite(value, change)]));
  const isExpression = "kind" in inner && ("of" in inner || "if" in inner);
  return isExpression ? change(inner as unknown as Expression) : inner;
}

describe("the oracles find a fault that is planted", () => {
  test("bands that take what is more than an edge, not what reaches it", () => {
    const { mismatches } = plant("pp-46-2011", (expression) =>
      expression.kind === "bands"
        ? {
            ...expression,
            bands: expression.bands.map(({ atLeast, ...rest }) =>
              atLeast === undefined ? rest : { ...rest, moreThan: atLeast },
            ),
          }
        : expression,
    );
    expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
  });

  test("a cliff that begins one step too late", () => {
    const strict = { atLeast: "moreThan", atMost: "lessThan" } as const;
    const { mismatches } = plant("pp-46-2011", (expression) =>
      expression.kind === "compare" && (expression.comparison === "atLeast" || expression.comparison === "atMost")
        ? { ...expression, comparison: strict[expression.comparison] }
        : expression,
    );
    expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
  });

  test("bands that close below, not above", () => {
    const { mismatches } = plant("akip", (expression) =>
      expression.kind === "bands"
        ? {
            ...expression,
            bands: expression.bands.map(({ moreThan, atMost, atLeast = moreThan, then }) => ({
              ...(atLeast === undefined ? {} : { atLeast }),
              ...(atMost === undefined || !("name" in atMost) || atMost.name === "scoreGreatest"
                ? { atMost }
                : { lessThan: atMost }),
              then,
            })) as unknown as typeof expression.bands,
          }
        : expression,
    );
    expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
  });

  test.each(["permenpanrb-14-2017", "permenpanrb-1-2023", "permenpanrb-8-2021"])(
    "a published rounding that is half to even: %s",
    (name) => {
      const { mismatches } = plant(name, (expression) =>
        expression.kind === "divide" && expression.decimals !== undefined
          ? { ...expression, mode: "halfEven" }
          : expression,
      );
      expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
    },
  );

  test("two cells of the matrix that changed places", () => {
    const { mismatches } = plant("permenpanrb-6-2022", (expression) => {
      if (expression.kind !== "table") return expression;
      const [first, second, ...others] = expression.cells;
      if (first === undefined || second === undefined) return expression;
      return { ...expression, cells: [{ ...first, when: second.when }, { ...second, when: first.when }, ...others] };
    });
    expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
  });

  test("an engine without the decision scale, which drops thirds below their edge", () => {
    const proved = provedPolicies.find(({ name }) => name === "pp-46-2011");
    if (proved === undefined) throw new RangeError("No policy");
    const engine = createEngine(proved.policy);
    const lowered = (member: Readonly<Record<string, unknown>>): EngineResult => {
      const result: EngineResult = engine.scoreMember(member, "members[0]");
      const fallen = result.values["finalScore"] === "91.000000" ? { predicate: "good" } : {};
      return { ...result, values: { ...result.values, ...fallen } };
    };
    const { mismatches } = runOracles(proved, { seed: 7, members: 1000, scoreMember: lowered });
    expect(Object.values(mismatches).every((count) => count > 0)).toBe(true);
  });
});
