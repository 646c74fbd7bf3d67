import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { Program } from "@kinerja/scoring";
import type { CohortColumns } from "@kinerja/scoring/cohort";
import type { EngineRow } from "../compare/engineResult.ts";

/** A member's result as every way of running must give it: values, kinds of absence, rows, status. */
export interface WayResult extends EngineRow {
  readonly status: string;
}

/** Members that a policy takes, as objects and as columns. All of them passed the door: what stops there reaches no way. */
export interface WaySample {
  readonly program: Program;
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  /** The policy with its overlays, for ways that do not start from the program. */
  readonly document: PolicyDocument;
  /** Each with an id of its own. */
  readonly members: readonly Readonly<Record<string, unknown>>[];
  readonly columns: CohortColumns;
}

/** A way of running a policy. */
export interface Way {
  readonly name: string;
  /** The reasons why it cannot run a program; none where it can. Default: it can run all. */
  readonly refuses?: (program: Program) => readonly string[];
  /** One result a member, in their order. */
  readonly run: (sample: WaySample) => Promise<readonly WayResult[]> | readonly WayResult[];
}
