import { fillLabel, type LabelValues } from "@kinerja/model";
import { describeExpression } from "../analyse/describeExpression.ts";
import type { Expression } from "../document/expression.ts";
import type { Finding } from "./finding.ts";
import { type FindingCode, type FindingText, findingMessages } from "./findingMessages.ts";

/** What a finding tells of its place. */
export interface FindingDetails {
  /** What stands for each `{word}` of the text: a text, or a label where the languages differ. */
  readonly values: LabelValues;
  /** Expressions that stand for further words, written as short formulas. */
  readonly expressions?: Readonly<Record<string, Expression>>;
  /** What shows the fault: a value, a date, a key, a chain of names, or an expression. */
  readonly witness: string | Expression;
}

/** Makes a finding from its code, the path to the place and its details. */
export function createFinding(code: FindingCode, path: string, details: FindingDetails): Finding {
  const { severity, id, en }: FindingText = findingMessages[code];
  const { values, expressions = {}, witness } = details;
  const formulas = Object.entries(expressions).map(([word, expression]) => [word, describeExpression(expression)]);
  const message = fillLabel({ id, en }, { ...values, ...Object.fromEntries(formulas) });
  return { code, path, message, severity, witness: writeWitness(witness) };
}

/** A witness as text; an expression as a short formula. */
export function writeWitness(witness: FindingDetails["witness"]): string {
  return typeof witness === "string" ? witness : describeExpression(witness);
}
