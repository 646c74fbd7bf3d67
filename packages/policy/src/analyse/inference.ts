import type { Expression } from "../document/expression.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { FindingDetails } from "../verify/createFinding.ts";
import type { FindingCode } from "../verify/findingMessages.ts";
import type { ExpressionType } from "./expressionType.ts";
import type { Scope } from "./scope.ts";

/** Where an expression stands: its path for findings, and the level at which it is read. */
export interface Place {
  readonly path: string;
  readonly level: number;
}

/** Takes a finding; gives `undefined`, so that inference can end with it. */
export type Report = (code: FindingCode, path: string, details: FindingDetails) => undefined;

/** What inference of one expression needs from the analysis of the whole document. */
export interface Inference {
  readonly document: PolicyDocument;
  readonly scope: Scope;
  /** The type of a field; `undefined` where its declaration is at fault, which is reported there. */
  readonly fieldType: (name: string) => ExpressionType | undefined;
  /** The type of a parameter, by its value at a date or by all its values; `undefined` as for a field. */
  readonly parameterType: (name: string) => ExpressionType | undefined;
  /** The type of a rule's expression, inferred on first use; `undefined` where that was reported. */
  readonly ruleType: (name: string) => ExpressionType | undefined;
  /** Infers a part, and remembers its type; `undefined` where a finding was made. */
  readonly infer: (expression: Expression, place: Place) => ExpressionType | undefined;
  readonly report: Report;
}

/** The place of a part of an expression. */
export function placeWithin(place: Place, part: string): Place {
  return { path: `${place.path}.${part}`, level: place.level };
}
