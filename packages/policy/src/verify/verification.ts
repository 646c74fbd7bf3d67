import type { IsoDate } from "@kinerja/model";
import type { Analysis } from "../analyse/analyseDocument.ts";
import type { Expression } from "../document/expression.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { FindingDetails } from "./createFinding.ts";
import type { Finding } from "./finding.ts";
import type { FindingCode } from "./findingMessages.ts";
import type { Key } from "./key.ts";
import type { PlacedExpression } from "./placedExpressions.ts";

/** What a check of a document needs. */
export interface Verification {
  readonly document: PolicyDocument;
  readonly analysis: Analysis;
  /** The document in which the employment kinds of rules are written out, for computing members. */
  readonly effective: { readonly document: PolicyDocument; readonly analysis: Analysis };
  readonly placed: readonly PlacedExpression[];
  /** The days in force on which some parameter changes, the first day included. */
  readonly days: readonly DayInForce[];
  /** The categories and truth values that expressions can give, as far as they were asked for. */
  readonly keys: Map<Expression, ReadonlySet<Key>>;
  /** Whether an exception of the document owns up to such a finding. */
  readonly isDeclared: (code: FindingCode, details: Pick<ReportDetails, "rules" | "field">) => boolean;
  readonly report: (code: FindingCode, path: string, details: ReportDetails) => void;
}

/** A day with the values that the parameters have then; those without a value are missing. */
export interface DayInForce {
  readonly date: IsoDate;
  readonly parameters: Readonly<Record<string, string | boolean>>;
}

/** Details of a finding, with what a declared exception may name. */
export interface ReportDetails extends FindingDetails {
  /** Any rule by which an exception may own up to the finding. */
  readonly rules?: readonly string[];
  readonly field?: string;
}

/** A finding with what a declared exception may name to own up to it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly rules: readonly string[];
  readonly field?: string;
}
