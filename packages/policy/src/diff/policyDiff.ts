import type { Label, Source } from "@kinerja/model";

/** What a change is about, in the order in which a reader wants to know it. */
export type ChangeGroup = "results" | "numbers" | "inputs" | "scope" | "basis" | "notes" | "upkeep";

/** The part of a policy that changes. */
export type ChangedPart =
  | "document"
  | "validity"
  | "appliesTo"
  | "source"
  | "categories"
  | "parameter"
  | "level"
  | "field"
  | "rule"
  | "constraint"
  | "totals"
  | "exceptions"
  | "notes"
  | "cases";

/**
 * What happens: a thing is added, removed or changed, keeps its meaning under another name, or goes from
 * what is worked out to what is filled in and back.
 */
export type ChangeKind = "added" | "removed" | "changed" | "renamed" | "becameInput" | "becameResult";

/** One change between two policies: what changes, from what to what, and a sentence that says it. */
export interface PolicyChange {
  readonly group: ChangeGroup;
  readonly part: ChangedPart;
  readonly kind: ChangeKind;
  /** Where it stands, by names: `parameters.share.values`. Of a renamed thing the name that it has afterwards. */
  readonly path: string;
  /** What it is called. */
  readonly subject: Label;
  /** In few words what it is, of what is added or removed. */
  readonly detail?: Label;
  /** Missing where it was not there. */
  readonly before?: unknown;
  /** Missing where it is there no more. */
  readonly after?: unknown;
  /** By which instrument it is as it is afterwards; of what was removed, by which it was there. */
  readonly source?: Source;
  readonly sentence: Label;
}

/** One of the two policies that are compared. */
export interface DiffSide {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly title: Label;
  /** By which instrument: of the policy, or of the nearest overlay. */
  readonly source: Source;
  readonly overlays: readonly string[];
}

/** What changes from one policy to another. */
export interface PolicyDiff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** By group, in the order in which a reader wants to know them; none where the documents are equal. */
  readonly changes: readonly PolicyChange[];
}
