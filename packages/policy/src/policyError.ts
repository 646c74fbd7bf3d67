import { fillLabel, KinerjaError, type LabelValues } from "@kinerja/model";
import { buildingMessages } from "./messages.ts";

/** Makes the error of a programmer's mistake in building a policy. */
export function policyError(code: keyof typeof buildingMessages, values: LabelValues = {}): KinerjaError {
  return new KinerjaError(code, fillLabel(buildingMessages[code], values));
}
