import { fillLabel } from "@kinerja/model";
import type { FindingWord } from "../analyse/findingWord.ts";
import type { Expression } from "../document/expression.ts";
import { describeExpression } from "./describeExpression.ts";
import { describeWord } from "./describeWord.ts";
import type { Finding, WitnessPair } from "./finding.ts";
import { type FindingCode, type FindingText, findingMessages } from "./findingMessages.ts";

/** What a finding tells of its place. */
export interface FindingDetails {
  /** What stands for each `{word}` of the text: a text, a label where the languages differ, or a type to describe. */
  readonly values?: Readonly<Record<string, FindingWord>>;
  /** A divisor that can be zero, written as a short formula. */
  readonly divisor?: Expression;
  /**
   * What shows the fault: a value, a date, a key, a chain of names, or an expression. Default: that the
   * divisor is zero, else what was received, else the first of the values.
   */
  readonly witness?: string | Expression;
  /** Two members that show the fault between them. */
  readonly pair?: WitnessPair;
}

/** Makes a finding from its code, the path to the place and its details. */
export function createFinding(code: FindingCode, path: string, details: FindingDetails): Finding {
  const { severity, id, en }: FindingText = findingMessages[code];
  const words = Object.entries(details.values ?? {}).map(([word, value]) => [word, describeWord(value)] as const);
  const divisor = details.divisor && { divisor: describeExpression(details.divisor) };
  const message = fillLabel({ id, en }, { ...Object.fromEntries(words), ...divisor });
  const finding = { code, path, message, severity, witness: witnessOf(details) };
  return details.pair === undefined ? finding : { ...finding, pair: details.pair };
}

/** What shows the fault, as text. */
export function witnessOf({ values = {}, divisor, witness }: FindingDetails): string {
  if (witness !== undefined) return typeof witness === "string" ? witness : describeExpression(witness);
  if (divisor !== undefined) return `${describeExpression(divisor)} = 0`;
  const word = describeWord(values["received"] ?? Object.values(values)[0] ?? "");
  return typeof word === "string" ? word : word.en;
}
