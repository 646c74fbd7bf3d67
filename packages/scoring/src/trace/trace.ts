import type { Source } from "@kinerja/model";
import type { OutputValue, PolicyIdentity } from "../result/scoreReport.ts";

/**
 * How every value of one member came about. `formatVersion` is the version of this shape; readers
 * of a later version take earlier ones too.
 */
export interface Trace {
  readonly formatVersion: 1;
  readonly policy: PolicyIdentity;
  /** The id of the member. */
  readonly member: string;
  /** One step a rule and row, each after the steps that it reads. */
  readonly steps: readonly TraceStep[];
}

/** How one rule came to its value for one row. */
export interface TraceStep {
  readonly rule: string;
  readonly level: string;
  /** Where the row stands, such as `activities[2]`; absent at the member. */
  readonly row?: string;
  /** The value as the result shows it. */
  readonly value: OutputValue;
  /** All digits of a decimal that has more than the result shows. */
  readonly exact?: string;
  readonly inputs: readonly TraceInput[];
  readonly decisions: readonly TraceDecision[];
  /** The instrument behind the rule. */
  readonly source: Source;
}

/** What a rule read. */
export interface TraceInput {
  readonly kind: "field" | "parameter" | "rule" | "aggregate";
  /** The name of the field, parameter or rule; for an aggregate its function and level, such as `sum activities`. */
  readonly name: string;
  /** Where the row stands whose value was read; absent at the member and for parameters. */
  readonly row?: string;
  readonly value: OutputValue;
  /** For a parameter: the instrument behind the value, and the day from which it holds. */
  readonly source?: Source;
  readonly from?: string;
}

/**
 * What a rule decided on its way: a value brought to the decision scale, the band or cell that was
 * taken, the branch that was chosen.
 */
export type TraceDecision =
  | { readonly kind: "decisionScale"; readonly value: string; readonly rounded: string }
  | {
      readonly kind: "band";
      readonly value: string;
      readonly edge: string;
      readonly comparison: "atLeast" | "moreThan";
      readonly result: OutputValue;
    }
  | { readonly kind: "cell"; readonly when: readonly OutputValue[]; readonly result: OutputValue }
  | { readonly kind: "branch"; readonly condition: boolean; readonly result: OutputValue };
