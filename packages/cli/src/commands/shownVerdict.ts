import type { Label } from "@kinerja/model";
import type { PolicyStatus, StaleValue } from "@kinerja/policy";
import type { SignatureVerdict } from "./checkSignature.ts";
import type { EdgeListing } from "./listNearEdges.ts";

/** A finding of the verifier, or an issue that is told in the same way. */
export interface FoundIssue {
  readonly code: string;
  readonly path: string;
  readonly message: Label;
  readonly severity: "error" | "warning";
  readonly witness?: string;
  /** Where a finding is about a case of a table. */
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/** What came of the table of `--cases`. */
export interface CaseCount {
  readonly file: string;
  /** Whether no finding in the table is an error. */
  readonly sound: boolean;
  readonly checked: number;
  /** Cases that could not be read, or that are about overlays which are not verified here. */
  readonly skipped: number;
}

/** What is told of one document. */
export interface ShownVerdict {
  readonly sound: boolean;
  /** Absent where the document cannot be read as one. */
  readonly status?: PolicyStatus;
  readonly findings: readonly FoundIssue[];
  /** Only where a table of cases was given. */
  readonly cases?: CaseCount;
  /** Only where it was asked for. */
  readonly stale?: readonly StaleValue[];
  readonly signature?: SignatureVerdict;
  readonly near?: EdgeListing;
}
