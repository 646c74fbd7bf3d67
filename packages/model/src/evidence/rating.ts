import type { IsoDate } from "../date/isoDate.ts";
import type { Period } from "../date/period.ts";
import type { EvidenceId } from "../id/evidenceId.ts";
import type { PersonId } from "../id/personId.ts";
import type { RatingId } from "../id/ratingId.ts";

/**
 * One judgement of one rater about one person. Which aspects and levels exist is said by the policy;
 * here they are names.
 */
export interface Rating {
  readonly id: RatingId;
  readonly subject: PersonId;
  readonly rater: PersonId;
  /** What was judged, such as results or behaviour. */
  readonly aspect: string;
  /** The level given, a category of the policy. */
  readonly level: string;
  /** The days that the judgement covers. */
  readonly period: Period;
  /** The day on which it was given. */
  readonly givenOn: IsoDate;
  /** What it rests on; may be empty. */
  readonly evidence: readonly EvidenceId[];
}
