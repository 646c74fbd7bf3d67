import type { PolicyOverlay } from "@kinerja/policy";
import { ratingRecommendationParameters } from "./ratingRecommendationParameters.ts";
import { ratingRecommendationSumedangCases } from "./ratingRecommendationSumedangCases.ts";

const { aboveFrom, meetsFrom } = ratingRecommendationParameters;
const source = { instrument: "Aplikasi kinerja Kabupaten Sumedang (kode program)", evidence: "secondary" } as const;
const dated = {
  from: "2026-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Pilihan satu instansi, terlihat hanya dalam kode programnya; peraturan di baliknya belum terlihat. Hari pertamanya adalah pilihan contoh Kinerja.",
    en: "The choice of one agency, seen in the code of its application only; no instrument behind it was seen. Its first day is an example chosen by Kinerja.",
  },
} as const;

/**
 * The cut-offs of one agency's application (Sumedang): from 90 above, from 50 as expected.
 *
 * It is an example of how an agency puts its own choice on the aid; no instrument behind it was seen.
 *
 * @example
 * ratingRecommendationSumedang.base; // => "rating-recommendation"
 */
export const ratingRecommendationSumedang: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "rating-recommendation.sumedang",
  version: "1.0.0",
  base: "rating-recommendation",
  title: {
    id: "Ambang rating menurut aplikasi kinerja Kabupaten Sumedang",
    en: "Cut-offs of the application of Sumedang Regency",
  },
  declared: "example",
  source: { ...source, evidence: "inferred" },
  parameters: {
    aboveFrom: { ...aboveFrom, values: [{ ...dated, value: "90.00" }] },
    meetsFrom: { ...meetsFrom, values: [{ ...dated, value: "50.00" }] },
  },
  cases: ratingRecommendationSumedangCases,
};
