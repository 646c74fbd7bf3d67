import type { Source } from "@kinerja/model";

/** An aid of this library for the rating that PermenPANRB 6/2022 leaves to the rater; no text prints its numbers. */
export const ratingRecommendationSource: Source = { instrument: "Kinerja (contoh)", evidence: "inferred" };
