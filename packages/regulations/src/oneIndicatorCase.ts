import type { PolicyCase } from "@kinerja/policy";
import { ratingRecommendationSource as source } from "./ratingRecommendationSource.ts";

/** A member's id and the fields of its one indicator. */
interface SingleIndicator {
  readonly id: string;
  readonly [field: string]: string;
}

/** The case of a member with one indicator, which alone makes the item and the result. */
export function oneIndicatorCase(
  name: string,
  { id, ...indicator }: SingleIndicator,
  expected: { readonly achievement: string; readonly expectation: string },
): PolicyCase {
  const { achievement, expectation } = expected;
  return {
    name,
    input: { id, items: [{ indicators: [indicator] }] },
    expected: {
      resultAchievement: achievement,
      resultRating: expectation,
      measuredShare: "100.000000",
      thinEvidence: false,
      differs: { absent: "notApplicable" },
      items: [
        {
          itemAchievement: achievement,
          itemExpectation: expectation,
          itemMeasuredShare: "100.000000",
          indicators: [{ achievement, expectation }],
        },
      ],
    },
    source,
  };
}
