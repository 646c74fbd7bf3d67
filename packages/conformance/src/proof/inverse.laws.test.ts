import { expect, test } from "vitest";
import { bruteForceInverse } from "../suites/bruteForceInverse.ts";
import { sampleSeed, sampleSizes } from "../suites/sampleSizes.ts";

test("over random policies the answer is the nearest value of all, tried one by one", () => {
  const { documents } = sampleSizes();
  const report = bruteForceInverse({ seed: sampleSeed(), documents, members: 6 });
  expect(report.examples).toEqual([]);
  expect(report.mismatches).toBe(0);
  // Both kinds of answer came up often enough to mean something.
  expect(report.reached).toBeGreaterThan(documents / 10);
  expect(report.outOfReach).toBeGreaterThan(documents / 4);
});
