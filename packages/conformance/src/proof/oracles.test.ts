import { describe, expect, test } from "vitest";
import { provedPolicies } from "../suites/provedPolicies.ts";
import { runOracles } from "../suites/runOracles.ts";
import { sampleSeed, sampleSizes } from "../suites/sampleSizes.ts";

describe("the interpreter against the staged, the exact and the hand-written oracle", () => {
  test.each(provedPolicies.map((proved) => [proved.name, proved] as const))(
    "%s has no difference in any digit, category, absence or issue",
    (_, proved) => {
      const { members } = sampleSizes();
      const report = runOracles(proved, { seed: sampleSeed(), members });
      expect(report.examples).toEqual([]);
      expect(report.mismatches).toEqual({ staged: 0, exact: 0, byHand: 0 });
      // Such a value is rare even where it is looked for: a cost of 10^12 rupiah a hundredth beside the cliff.
      expect(report.decidedByScale).toBeLessThanOrEqual(members / 1000);
      expect(Object.keys(report.statuses).sort()).toEqual(["partial", "refused", "scored"]);
      if (proved.byHand !== undefined) expect(report.judgedByHand).toBeGreaterThan(members * 0.8);
    },
  );
});
