import { fillLabel, type Label, type LabelValues } from "@kinerja/model";
import { type VectorCode, vectorMessages } from "./messages.ts";

/** One way in which one vector failed. */
export interface VectorFailure {
  /** The name of the vector, or its place in the file where it has none. */
  readonly vector: string;
  readonly code: VectorCode;
  /** The rule, the level or the family that it is about; empty where it is about the vector as a whole. */
  readonly rule: string;
  readonly expected: unknown;
  readonly received: unknown;
  /** The place in the file, such as `cases[3].expected.activities[0].score`. */
  readonly path: string;
  readonly message: Label;
}

/** What a failure tells besides its code. */
export interface FailureDetails {
  readonly vector: string;
  readonly path: string;
  readonly rule?: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  /** What stands for each further `{word}` of the message. */
  readonly values?: LabelValues;
}

/** Makes a failure with the message of its code. */
export function vectorFailure(code: VectorCode, details: FailureDetails): VectorFailure {
  const { vector, path, rule = "", expected = null, received = null, values = {} } = details;
  const message = fillLabel(vectorMessages[code], { rule, ...values });
  return { vector, code, rule, expected, received, path, message };
}
