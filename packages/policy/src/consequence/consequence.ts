import type { EmploymentKind, Label, Source } from "@kinerja/model";

/** A term or a threshold of a step: how much, of what. */
export interface ConsequenceLimit {
  readonly amount: number;
  readonly unit: "day" | "workingDay" | "month" | "year";
  /** Whether the step is due within the amount, or begins at it. */
  readonly kind: "within" | "atLeast";
  /** `unknown` where no source says whether working or calendar days are meant. */
  readonly dayType?: "working" | "calendar" | "unknown";
}

/** One step of a path, in order. */
export interface ConsequenceStep {
  readonly label: Label;
  readonly limit?: ConsequenceLimit;
  readonly source: Source;
}

/**
 * What the law has follow from a result, step by step, as data: a path of sanctions, thresholds of
 * discipline, the route of an objection. It is read by a person; no program takes a step of it.
 */
export interface Consequence {
  readonly id: string;
  readonly title: Label;
  /** For whom the path was read. */
  readonly appliesTo: readonly EmploymentKind[];
  readonly source: Source;
  readonly steps: readonly ConsequenceStep[];
  /** What to read for everybody else: their own path is not known here. */
  readonly others: { readonly status: "unverified"; readonly read: Label };
  readonly notes?: readonly Label[];
}
