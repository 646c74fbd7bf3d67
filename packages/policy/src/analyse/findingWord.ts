import type { Label } from "@kinerja/model";
import type { Comparison } from "../document/expression.ts";
import type { ValueType } from "../document/policyDocument.ts";
import type { ExpressionType } from "./expressionType.ts";

/** What a place needs or has, where no type says it. */
export type Need =
  | "number"
  | "boolean"
  | "decimal"
  | "categoryOrBoolean"
  | "missingOperand"
  | "noOperand"
  | "ownDecimals"
  | "secondRounding";

/**
 * What stands for a word of a finding's text. The analysis names it; the verifier puts it into words,
 * so that an engine, which wants to know only whether there is a finding, carries no wording.
 */
export type FindingWord =
  | string
  | Label
  | ExpressionType
  | { readonly kind: "values"; readonly of: ValueType }
  | { readonly kind: "order"; readonly of: Comparison }
  | { readonly kind: "need"; readonly of: Need };
