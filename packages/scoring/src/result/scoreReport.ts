import type { Absent, Issue } from "@kinerja/model";
import type { PolicyStatus, RuleValues, TypedPolicy } from "@kinerja/policy";

/** A value as it leaves: a decimal or a category as text, a boolean, or an absence with its kind. */
export type OutputValue = string | boolean | Absent;

/** Which policy made a result. */
export interface PolicyIdentity {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical JSON of the effective document, in hex. */
  readonly hash: string;
  /** The day whose values of the law were used, `YYYY-MM-DD`. */
  readonly at: string;
  /** What the evidence behind the policy allows to be said of it. */
  readonly status: PolicyStatus;
  /** Ids of the overlays that were applied, from the farthest to the nearest tier. */
  readonly overlays?: readonly string[];
}

/** How much of the applicable input was measured, as an exact fraction. */
export interface Coverage {
  /** Leaf inputs that have a value of their own. */
  readonly measured: number;
  /** Leaf inputs that apply: all but those that are not applicable or took their default value. */
  readonly applicable: number;
}

/**
 * How a member fared: `scored` where every rule of the member has a value or does not apply,
 * `partial` where something is still absent, `refused` where an issue stands in the way.
 */
export type MemberStatus = "scored" | "partial" | "refused";

/** The result of one row of a child level. Rows of the next level stand under its name. */
export type RowResult = {
  readonly id?: string;
  readonly values: Readonly<Record<string, OutputValue>>;
} & { readonly [level: string]: unknown };

/** The values of a result where the names of the policy are not known to the compiler. */
export type AnyValues = Readonly<Record<string, OutputValue>>;

/**
 * The values that a policy's members get: by name and with their categories where the policy was
 * made with the typed builder, else any.
 */
export type MemberValues<Policy> =
  Policy extends TypedPolicy<infer Names>
    ? string extends Names["rules"]["name"]
      ? AnyValues
      : RuleValues<Names, "member" & Names["levels"]["name"]>
    : AnyValues;

/** The result of one member. Rows of the child level stand under its name. */
export type MemberResult<Values = AnyValues> = {
  readonly id: string;
  readonly status: MemberStatus;
  readonly values: Values;
  readonly coverage: Coverage;
  readonly issues: readonly Issue[];
} & { readonly [level: string]: unknown };

/** The results of all members, in input order. */
export interface ScoreReport<Values = AnyValues> {
  readonly policy: PolicyIdentity;
  readonly results: readonly MemberResult<Values>[];
  /** Issues of the input as a whole, and warnings about the policy at this date. */
  readonly issues: readonly Issue[];
}
