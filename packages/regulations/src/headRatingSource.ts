import type { Source } from "@kinerja/model";

/**
 * Where the rating of a unit's head comes from: news says that the circular makes the organisation's
 * achievement the head's rating of results; how five predicates become three ratings is recalled.
 */
export const headRatingSource: Source = { instrument: "SE MenPANRB 3/2023", evidence: "recalled" };
