import type { Label } from "@kinerja/model";

/** Messages of conversions, by code. They stand apart so that who does not convert does not load them. */
export const conversionMessages = {
  "convert.noConversion": {
    id: 'Tidak ada konversi resmi dari "{from}" ke "{to}": {reason} Pakai hasil menurut aturan asalnya, dan sebutkan aturannya.',
    en: 'There is no official conversion from "{from}" to "{to}": {reason} Use the result of the rule that it was made by, and name that rule.',
  },
  "convert.unknownValue": {
    id: "Nilai {received} tidak tercantum dalam konversi ini. Yang diharapkan: {expected}. Perbaiki nilainya.",
    en: "The value {received} is not in this conversion. Expected: {expected}. Correct the value.",
  },
  "convert.missingPolicy": {
    id: 'Konversi ini memerlukan kebijakan "{policy}", yang tidak diberikan. Tambahkan kebijakannya.',
    en: 'This conversion needs the policy "{policy}", which was not given. Add it.',
  },
} as const satisfies Readonly<Record<string, Label>>;
