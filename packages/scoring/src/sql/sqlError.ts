import { fillLabel, KinerjaError, type LabelValues } from "@kinerja/model";
import { type SqlPrintCode, sqlMessages } from "./sqlMessages.ts";

/** Makes the error of a code. */
export function sqlError(code: SqlPrintCode, values: LabelValues): KinerjaError {
  return new KinerjaError(code, fillLabel(sqlMessages[code], values));
}
