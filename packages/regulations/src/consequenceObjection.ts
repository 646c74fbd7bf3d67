import type { Consequence } from "@kinerja/policy";
import { objectionPp30Of2019 } from "./objectionPp30Of2019.ts";
import { otherEmployment } from "./otherEmployment.ts";

const { appliesTo, dayType, days, source } = objectionPp30Of2019;

/**
 * The route of objection by article 59 of PP 30/2019 as steps; term and group are those of
 * {@link objectionPp30Of2019}.
 *
 * @example
 * consequenceObjection.steps[0]?.limit; // => { amount: 14, unit: "day", kind: "within", dayType: "unknown" }
 */
export const consequenceObjection: Consequence = {
  id: "pp-30-2019-objection",
  title: { id: "Keberatan menurut PP 30/2019 Pasal 59", en: "Objection by article 59 of PP 30/2019" },
  appliesTo,
  source,
  steps: [
    {
      label: {
        id: "Keberatan beserta alasannya diajukan kepada atasan pejabat penilai setelah hasil diterima",
        en: "An objection with reasons to the superior of the rater after the result was received",
      },
      limit: { amount: days, unit: "day", kind: "within", dayType },
      source,
    },
    {
      label: {
        id: "Atasan memeriksa dan meminta penjelasan pejabat penilai dan pegawai",
        en: "The superior examines and asks both the rater and the employee",
      },
      source: { ...source, locator: { article: "59(3)" }, evidence: "read" },
    },
    {
      label: {
        id: "Atasan dapat mengubah dan menetapkan hasil; keputusannya final",
        en: "The superior may change and set the result; the decision is final",
      },
      source: { ...source, locator: { article: "59(4)" }, evidence: "read" },
    },
  ],
  others: otherEmployment,
};
