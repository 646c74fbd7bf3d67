import { fillLabel, KinerjaError, type LabelValues } from "@kinerja/model";
import { type InverseCode, inverseMessages } from "./inverseMessages.ts";

/** Makes the error of a question that cannot be asked so. */
export function inverseError(code: InverseCode, values: LabelValues = {}): KinerjaError {
  return new KinerjaError(code, fillLabel(inverseMessages[code], values));
}
