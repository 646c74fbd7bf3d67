import type { Issue, Source } from "@kinerja/model";
import type { Comparison } from "@kinerja/policy";
import type { OutputValue, PolicyIdentity } from "../result/scoreReport.ts";

/** An edge of the law that a value of a member stands near. */
export interface NearEdge {
  /** The id of the member. */
  readonly member: string;
  /** Where the row stands whose value was looked at, such as `activities[2]`; absent at the member. */
  readonly row?: string;
  /** The rule in whose expression the edge stands. */
  readonly rule: string;
  /** The value that is looked at, as it is compared: an inexact one with six decimals. */
  readonly value: string;
  readonly edge: string;
  /** How the law compares the value with the edge. */
  readonly comparison: Comparison;
  /** Whether the comparison holds now. On the edge itself `atLeast` and `atMost` hold, `moreThan` and `lessThan` do not. */
  readonly holds: boolean;
  /** The value less the edge: negative where that much is missing, positive where it is that much above. */
  readonly distance: string;
  /** What the band, or the choice, gives just below the edge. */
  readonly below: OutputValue;
  /** What it gives just above the edge. */
  readonly above: OutputValue;
  /** The parameter that holds the edge; none where the rule itself states it. */
  readonly parameter?: string;
  /** The instrument behind the edge: that of the parameter's value, else that of the rule. */
  readonly source: Source;
}

/** The members near an edge, and whatever kept a member from being looked at. */
export interface NearEdges {
  readonly policy: PolicyIdentity;
  readonly margin: string;
  /** How many members were looked at; a refused one is not. */
  readonly looked: number;
  /** The nearest first; then in the order of the input, and of the document. */
  readonly edges: readonly NearEdge[];
  /** Issues of the input and of its members, and warnings about the policy at its date. */
  readonly issues: readonly Issue[];
}
