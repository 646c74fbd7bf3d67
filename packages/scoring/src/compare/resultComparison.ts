import type { Issue, Label } from "@kinerja/model";
import type { OutputValue, PolicyIdentity } from "../result/scoreReport.ts";

/**
 * How a value went from one policy to the other. A category is `higher` or `lower` where both policies
 * have one ordered set for it; categories of other sets are on `anotherScale`, whatever they are called.
 */
export type ValueDirection = "same" | "higher" | "lower" | "changed" | "anotherScale" | "absent";

/** One value before and after. */
export interface ComparedValue {
  readonly rule: string;
  readonly before: OutputValue;
  readonly after: OutputValue;
  readonly direction: ValueDirection;
  /** After less before, of two numbers in one unit. */
  readonly difference?: string;
}

/** An issue as the score gives it, and in which of the two it came up. */
export type ComparedIssue = Issue & { readonly side: "before" | "after" | "both" };

/** One member under both policies. */
export interface ComparedMember {
  readonly id: string;
  /** Which of the two has a result for it: `both`, or the one that has, or `none`. */
  readonly scoredBy: "both" | "before" | "after" | "none";
  /** The rules that both policies have, for a member that both score. */
  readonly values: readonly ComparedValue[];
  /** Why one of them refuses it, and warnings; left out where there are none. */
  readonly issues?: readonly ComparedIssue[];
}

/** A rule that both policies have at the level of the member, with how many go which way. */
export interface ComparedRule {
  readonly name: string;
  readonly label: { readonly before: Label; readonly after: Label };
  readonly kind: "number" | "category" | "boolean";
  readonly counts: Readonly<Record<ValueDirection, number>>;
}

/** What becomes of the same members under two policies. */
export interface ResultComparison {
  readonly before: PolicyIdentity;
  readonly after: PolicyIdentity;
  readonly rules: readonly ComparedRule[];
  /** In the order of the first input; those that only the second has follow. */
  readonly members: readonly ComparedMember[];
  /** Issues of the inputs as a whole, and warnings about the policies at their dates. */
  readonly issues: readonly ComparedIssue[];
}
