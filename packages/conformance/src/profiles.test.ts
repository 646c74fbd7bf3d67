import { type IndicatorTarget, profileMember, type RealizedValue, resolveProfile } from "@kinerja/policy";
import { profiles, ratingRecommendation } from "@kinerja/regulations";
import { score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";

const families = Object.entries(profiles).flatMap(([id, profile]) =>
  Object.keys(profile.families).map((family) => [id, family, profile] as const),
);

/** A target of each direction, and a realised value that reaches it. */
const reached: Readonly<Record<string, readonly [IndicatorTarget | undefined, RealizedValue]>> = {
  higher: ["10", "10"],
  lower: ["5", "5"],
  range: [{ low: "1", high: "2" }, "2"],
  date: ["30", 0],
  milestone: ["4", "4"],
  rubric: [undefined, "fully"],
};

describe.each(families)("%s, %s", (_, family, profile) => {
  const outcome = resolveProfile(profile, family);
  const indicators = outcome.kind === "accepted" ? outcome.value.aspects.flatMap((aspect) => aspect.indicators) : [];
  const given = indicators.map(({ name, direction }) => [name, reached[direction] ?? [undefined, null]] as const);
  const targets = Object.fromEntries(
    given.flatMap(([name, [target]]) => (target === undefined ? [] : [[name, target]])),
  );
  const realized = Object.fromEntries(given.map(([name, [, value]]) => [name, value]));

  test("is taken by the policy without an issue, and reaching every target meets the expectation", () => {
    const made = outcome.kind === "accepted" ? profileMember(outcome.value, { id: "p", targets, realized }) : outcome;
    expect(made.issues).toEqual([]);
    const { policy, results } = score(ratingRecommendation, made.kind === "accepted" ? [made.value] : []);
    expect(policy.status).toBe("example");
    expect(results[0]?.issues).toEqual([]);
    const expected = indicators.length === 0 ? { absent: "notMeasured" } : "meets";
    expect(results[0]?.values.resultRating).toEqual(expected);
  });

  test("without any realised value there is no rating, and the evidence is thin", () => {
    const made = outcome.kind === "accepted" ? profileMember(outcome.value, { id: "p", realized: {} }) : outcome;
    const [result] = score(ratingRecommendation, made.kind === "accepted" ? [made.value] : []).results;
    expect(result?.issues).toEqual([]);
    expect(result?.values).toMatchObject({ resultRating: { absent: "notMeasured" }, thinEvidence: true });
  });
});
