import { describe, expect, test } from "vitest";
import { provedPolicies } from "./suites/provedPolicies.ts";
import { runInverse } from "./suites/runInverse.ts";
import { sampleSeed } from "./suites/sampleSizes.ts";

const members = 100;

describe("inverse explanations of every policy with numbers", () => {
  test.each(provedPolicies.map((proved) => ({ name: proved.name, proved })))(
    "$name: applied they reach the target, and one unit less does not",
    ({ proved }) => {
      const report = runInverse(proved, { seed: sampleSeed(), members });
      if (report === undefined) {
        // Only a policy without a number has no answer to give.
        expect(
          proved.document.levels.flatMap(({ fields }) => Object.values(fields)).some(({ kind }) => kind === "number"),
        ).toBe(false);
        return;
      }
      expect(report.examples).toEqual([]);
      expect(report).toMatchObject({ mismatches: 0, members });
      expect(report.reached).toBeGreaterThan(members / 20);
    },
  );
});
