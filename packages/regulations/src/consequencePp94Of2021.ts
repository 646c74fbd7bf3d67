import type { Consequence, ConsequenceStep, Parameter } from "@kinerja/policy";
import { otherEmployment } from "./otherEmployment.ts";
import { pp94Of2021AbsenceParameters as parameters } from "./pp94Of2021AbsenceParameters.ts";
import { pp94Of2021AbsenceSource as source } from "./pp94Of2021AbsenceSource.ts";

/** A threshold in working days, with the label and the value that the policy has for it. */
function threshold({ label, values: [first] }: Parameter): ConsequenceStep {
  return {
    label,
    limit: { amount: Number(first?.value), unit: "workingDay", kind: "atLeast" },
    source: first?.source ?? source,
  };
}

/**
 * The thresholds of PP 94/2021 for absence without a valid reason, as a path. The numbers are those of
 * the policy `pp-94-2021-absence`; an examination comes before any sanction.
 *
 * @example
 * consequencePp94Of2021.steps[0]?.limit; // => { amount: 3, unit: "workingDay", kind: "atLeast" }
 */
export const consequencePp94Of2021: Consequence = {
  id: "pp-94-2021-discipline",
  title: {
    id: "Ambang ketidakhadiran tanpa alasan yang sah menurut PP 94/2021",
    en: "Thresholds of PP 94/2021 for absence without a valid reason",
  },
  appliesTo: ["pns"],
  source,
  steps: [
    threshold(parameters.oralReprimandLeast),
    threshold(parameters.writtenReprimandLeast),
    threshold(parameters.dissatisfactionStatementLeast),
    threshold(parameters.cut25For6MonthsLeast),
    threshold(parameters.cut25For9MonthsLeast),
    threshold(parameters.cut25For12MonthsLeast),
    threshold(parameters.demotion12MonthsLeast),
    threshold(parameters.release12MonthsLeast),
    threshold(parameters.dischargeLeast),
    threshold(parameters.dischargeRunLeast),
  ],
  others: otherEmployment,
  notes: [
    {
      id: "Pemeriksaan mendahului setiap hukuman disiplin: mencapai ambang belum berarti melanggar disiplin.",
      en: "An examination comes before any sanction: reaching a threshold is no finding of an offence.",
    },
  ],
};
