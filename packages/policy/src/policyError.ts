import { KinerjaError } from "@kinerja/model";
import type { PolicyCode } from "./messages.ts";
import { type MessageValues, policyMessage } from "./policyMessage.ts";

/** Makes the error of a programmer's mistake in this package. */
export function policyError(code: PolicyCode, values: MessageValues = {}): KinerjaError {
  return new KinerjaError(code, policyMessage(code, values));
}
