import type { Absent, Issue, Label } from "@kinerja/model";
import type { PolicyIdentity } from "../result/scoreReport.ts";
import type { DifferenceStep } from "./differenceResult.ts";

/** An exact fraction: a sum as a decimal over a count, and the quotient rounded for display. */
export interface ExactMean {
  /** With the rule's decimals. */
  readonly numerator: string;
  readonly denominator: string;
  /** The quotient, rounded half up to the rule's decimals. For display only: rounded parts may not sum. */
  readonly decimal: string;
}

/** What one step makes of the difference of two means. */
export interface GroupPart {
  readonly steps: readonly DifferenceStep[];
  /** Over the same denominator as the whole, so that the numerators sum exactly. */
  readonly part: ExactMean;
}

/** One of two groups. */
export interface GroupSide {
  /** The mean of the rule over the members that have a value; absent where none has. */
  readonly mean: ExactMean | Absent;
  readonly members: number;
  /** Ids of members without a value: they count in no mean. */
  readonly leftOut: readonly string[];
}

/**
 * The difference of two groups' means, by ordered replacement in field order. A member of the first
 * group becomes one of the second one field at a time; each part is the mean of what that step changes,
 * over the pairs. The numerators of the parts sum exactly to that of the whole.
 */
export interface GroupDifference {
  readonly method: "orderedReplacementInFieldOrder";
  /** `id`: the same people in both groups. `all`: every member of the first with every one of the second. */
  readonly pairing: "id" | "all";
  readonly policy: PolicyIdentity;
  readonly rule: string;
  readonly before: GroupSide;
  readonly after: GroupSide;
  /** The second mean less the first; absent where one of them is. */
  readonly whole: ExactMean | Absent;
  readonly parts: readonly GroupPart[];
  readonly text: Label;
  readonly note: Label;
  /** Issues of members that were left out, and warnings about the policy; paths begin with `before` or `after`. */
  readonly issues: readonly Issue[];
}
