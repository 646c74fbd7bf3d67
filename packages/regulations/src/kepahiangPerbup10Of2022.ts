import type { PolicyOverlay } from "@kinerja/policy";
import { kepahiangPerbup10Of2022Cases } from "./kepahiangPerbup10Of2022Cases.ts";
import { tppCommonParameters } from "./tppCommonParameters.ts";

const { productivityShare, disciplineShare } = tppCommonParameters;
const source = { instrument: "Perbup Kepahiang 10/2022", evidence: "secondary" } as const;
const dated = {
  from: "2023-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Dari berita. Hari mulai berlaku belum terlihat: ini hari pertama sesudah tahun pada nomornya.",
    en: "From the news. The first day in force was not seen: this is the first day after the year in its number.",
  },
} as const;

/**
 * The allowance in the regency of Kepahiang: 60 % for performance, 40 % for discipline by its own
 * regulation; who is present and not productive has the 40 % only.
 *
 * What the regulation cuts for each event was not seen; the common pattern stands for it.
 *
 * @example
 * kepahiangPerbup10Of2022.base; // => "tpp-common"
 */
export const kepahiangPerbup10Of2022: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "kepahiang-perbup-10-2022",
  version: "1.0.0",
  base: "tpp-common",
  title: {
    id: "Kabupaten Kepahiang: bagian kinerja dan kedisiplinan menurut Perbup 10/2022",
    en: "Kepahiang Regency: the shares of performance and discipline by Perbup 10/2022",
  },
  source: { ...source, evidence: "inferred" },
  parameters: {
    productivityShare: {
      ...productivityShare,
      values: [...productivityShare.values, { ...dated, value: "60" }],
    },
    disciplineShare: { ...disciplineShare, values: [...disciplineShare.values, { ...dated, value: "40" }] },
  },
  cases: kepahiangPerbup10Of2022Cases,
};
