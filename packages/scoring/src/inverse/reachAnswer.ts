import type { Absent, Issue, Label } from "@kinerja/model";
import type { OutputValue, PolicyIdentity } from "../result/scoreReport.ts";

/** What one input is now and what it would be. */
export interface ReachChange {
  /** The path from the member, such as `activities[0].realizedQuantity`. */
  readonly path: string;
  /** The name of the field. */
  readonly field: string;
  /** As the input has it: a decimal with the field's decimals, a category, or `true` and `false`. */
  readonly from: string | boolean | Absent;
  readonly to: string | boolean;
  /** Numbers that have a value only: by how much, with its sign. */
  readonly by?: string;
  /** Numbers only: the unit of the field. */
  readonly unit?: string;
}

/**
 * Why no change is named.
 *
 * - `alreadyBest`: there is nothing better than what the rule gives now.
 * - `refused`: the member has issues; they come first.
 * - `valueNeeded`: the rule, or the field, has no value yet; `missing` names what lacks one.
 * - `noRows`: the member has no row with that field.
 * - `notRead`: the rule does not depend on the fields.
 * - `bounds`: no value of the field is enough within its bounds, or no place on the way on which the fields were moved.
 * - `constraint`: a value would be enough, but a member with it is refused.
 * - `notSettled`: the search stopped at its limit, and nothing is claimed.
 */
export type ReachReason =
  | "alreadyBest"
  | "refused"
  | "valueNeeded"
  | "noRows"
  | "notRead"
  | "bounds"
  | "constraint"
  | "notSettled";

/** A field that was named and left as it is, and why. */
export interface FieldSetAside {
  readonly path: string;
  readonly reason: "notRead" | "valueNeeded";
}

/** What was looked at. */
export interface ReachCheck {
  /** The number of steps to the answer: one step is one unit of the field's last decimal, or what `steps` says. */
  readonly steps: string;
  /** What the rule gives one step before the answer: not yet the target. An absence where that member would be refused. */
  readonly oneStepLess: OutputValue;
  /** How many stretches of values were judged to rule out every smaller change. */
  readonly stretches: number;
}

/** The answer to "what is the smallest change that reaches the next one?" */
export interface ReachAnswer {
  readonly policy: PolicyIdentity;
  /** The id of the member. */
  readonly id: string;
  readonly rule: string;
  /** The row whose rule it is; none for a rule of the member. */
  readonly row?: string;
  /** What the rule gives now. */
  readonly from: OutputValue;
  /** What was to be reached; none where there is nothing better, or nothing to start from. */
  readonly to?: string | boolean;
  /** Paths of the fields that were asked about, each row of its own. None where the input was refused. */
  readonly fields: readonly string[];
  /** Whether a change of the named fields reaches it. */
  readonly feasible: boolean;
  /** What the rule gives after the change: the target, or better. */
  readonly reached?: OutputValue;
  /** How the change was measured: `nearest` value of one field, or all fields a number of steps `together`. */
  readonly measure: "nearest" | "together";
  /** The change, in the order in which the fields were named. Empty where none is needed or none is enough. */
  readonly changes: readonly ReachChange[];
  readonly reason?: ReachReason;
  /** Where the target is out of reach: the best that these fields can reach, where it is better than now. */
  readonly best?: { readonly value: OutputValue; readonly changes: readonly ReachChange[] };
  /** Paths of inputs without a value that the rule waits for. */
  readonly missing?: readonly string[];
  readonly setAside?: readonly FieldSetAside[];
  readonly checked?: ReachCheck;
  /** The answer in a sentence. */
  readonly text: Label;
  /** What the sentence is, and what it is not. */
  readonly note: Label;
  /** Issues of the member, and warnings about the policy at its date. */
  readonly issues: readonly Issue[];
}
