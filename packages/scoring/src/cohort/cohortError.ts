import { fillLabel, KinerjaError, type LabelValues } from "@kinerja/model";
import { type CohortCode, cohortMessages } from "./cohortMessages.ts";

/** Makes the error of a cohort that cannot be scored so. */
export function cohortError(code: CohortCode, values: LabelValues = {}): KinerjaError {
  return new KinerjaError(code, fillLabel(cohortMessages[code], values));
}
