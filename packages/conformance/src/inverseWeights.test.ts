import { reachNext } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { provedPolicies } from "./suites/provedPolicies.ts";

const policy = provedPolicies.find(({ name }) => name === "rating-recommendation")?.policy;

/** Two items without any achievement beside one that has one: whatever it weighs, the mean is its own achievement. */
const member = {
  id: "m1658",
  items: [
    {
      indicators: [
        { direction: "higher", target: "752.00", realized: "376.00", weight: 0 },
        { direction: "range", targetLow: "425.00", targetHigh: "850", realized: "935.01" },
      ],
    },
    { itemWeight: 3, indicators: [] },
    { itemWeight: "5", indicators: [] },
  ],
};

describe("a weight that is asked about while other rows have no value", () => {
  test("is settled at once, for a weighted mean never turns back", () => {
    const answer = policy && reachNext(policy, member, ["items[0].itemWeight"], { limit: 200 });
    expect(answer).toMatchObject({ feasible: false, reason: "bounds", to: "meets" });
  });
});
