import type { Analysis } from "../../analyse/analyseDocument.ts";
import type { Expression } from "../../document/expression.ts";
import type { PolicyDocument } from "../../document/policyDocument.ts";
import type { Decision } from "./decision.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** What computing one expression needs. */
export interface Evaluation {
  readonly document: PolicyDocument;
  readonly analysis: Analysis;
  /** Values of the parameters at the date. */
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly evaluate: (expression: Expression, row: Row) => Value;
  readonly decided: (decision: Decision) => unknown;
}
