import type { Absent, Issue, Label } from "@kinerja/model";
import type { OutputValue, PolicyIdentity } from "../result/scoreReport.ts";

/** One thing that was replaced: the policy with its date, a field of a level, or the rows that only one side has. */
export type DifferenceStep =
  | { readonly kind: "policy" }
  | {
      readonly kind: "field";
      readonly level: string;
      readonly field: string;
      /** Fields of the member: what stood there before and after. */
      readonly from?: OutputValue;
      readonly to?: OutputValue;
      /** Fields of rows: in how many rows that both sides have it differs. */
      readonly rows?: number;
    }
  | {
      readonly kind: "rows";
      readonly level: string;
      /** Of one person: how many rows came and went. */
      readonly added?: number;
      readonly removed?: number;
    };

/** What one step makes of the difference. Several steps stand together where there is no value between them. */
export interface DifferencePart {
  readonly steps: readonly DifferenceStep[];
  /** By how much the rule's value changed, with its sign, at the rule's decimals. */
  readonly part: string;
  /** The rule's value after these steps. */
  readonly value: string;
}

/** One side of a difference. */
export interface DifferenceSide {
  readonly policy: PolicyIdentity;
  /** The id of the member. */
  readonly id: string;
  /** What the rule gives. */
  readonly value: OutputValue;
}

/**
 * The difference of two results of one person, by ordered replacement in field order: from the input
 * before to the input after, one field after the other in the order of the document. The parts sum
 * exactly to the whole. Another order can give other parts.
 */
export interface Difference {
  readonly method: "orderedReplacementInFieldOrder";
  readonly rule: string;
  readonly before: DifferenceSide;
  readonly after: DifferenceSide;
  /** After less before; absent where one of them is, and then there are no parts. */
  readonly whole: string | Absent;
  readonly parts: readonly DifferencePart[];
  readonly text: Label;
  readonly note: Label;
  /** Issues of both sides; paths begin with `before` or `after`. */
  readonly issues: readonly Issue[];
}
