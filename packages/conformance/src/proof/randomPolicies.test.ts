import type { Expression } from "@kinerja/policy";
import { expect, test } from "vitest";
import { createRandom } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { runRandomPolicies } from "../suites/runRandomPolicies.ts";
import { sampleSeed, sampleSizes } from "../suites/sampleSizes.ts";

test("random policies score random members as the staged oracle does, in every digit, absence and issue", () => {
  const { documents, membersOfADocument } = sampleSizes();
  const report = runRandomPolicies({ seed: sampleSeed(), documents, members: membersOfADocument });
  expect(report.examples).toEqual([]);
  expect(report.mismatches).toBe(0);
  expect(report.values).toBeGreaterThan(documents * membersOfADocument);
});

test("random policies use every construct of the language", () => {
  const seen = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if ("kind" in part) seen.add(String(part.kind));
    if ("function" in part) seen.add(String(part.function));
    Object.values(part).forEach(visit);
  };
  for (let seed = 0; seed < 100; seed += 1) visit(randomDocument(createRandom(seed), "random").levels);
  const kinds = [
    ...["literal", "field", "parameter", "rule", "add", "subtract", "multiply", "divide", "round", "least", "greatest"],
    ...["compare", "all", "any", "not", "choose", "bands", "table", "present", "otherwise", "aggregate"],
  ] as const satisfies readonly Expression["kind"][];
  expect([...seen]).toEqual(expect.arrayContaining([...kinds, "sum", "count", "every", "some"]));
});
