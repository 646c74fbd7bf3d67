import { scoreOptions } from "./scoreOptions.ts";

const { policy, overlay, at } = scoreOptions;

/** The options of `difference`. */
export const differenceOptions = {
  policy,
  overlay,
  at,
  before: {
    kind: "text",
    value: "FILE",
    label: { id: "masukan yang pertama: .json", en: "the first input: .json" },
  },
  after: {
    kind: "text",
    value: "FILE",
    label: { id: "masukan yang kedua: .json", en: "the second input: .json" },
  },
  member: {
    kind: "text",
    value: "MEMBER_ID",
    label: {
      id: "satu orang pada keduanya; tanpa ini, berkas berisi banyak orang dibandingkan rata-ratanya",
      en: "one person in both; without it, files of many people are compared by their means",
    },
  },
  rule: {
    kind: "text",
    value: "RULE",
    label: {
      id: "bilangan yang diuraikan (bawaan: nilai akhirnya)",
      en: "the number that is taken apart (default: the final one)",
    },
  },
  "after-at": {
    kind: "text",
    value: "YYYY-MM-DD",
    label: { id: "nilai hukum untuk masukan yang kedua", en: "the law as of this day for the second input" },
  },
  "after-policy": {
    kind: "text",
    value: "ID|FILE",
    label: { id: "kebijakan untuk masukan yang kedua", en: "the policy for the second input" },
  },
} as const;
