import type { Parameter } from "@kinerja/policy";
import { headRatingSource as source } from "./headRatingSource.ts";

const dated = {
  from: "2023-01-31",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Dari ingatan; padanan lima predikat ke tiga rating belum terlihat dalam aturan. Dapat diganti dengan overlay.",
    en: "Recalled; how five predicates become three ratings was not seen in any rule. An overlay can replace it.",
  },
} as const;
const rating = { kind: "category", set: "expectationRating" } as const;

/** Which rating of results each predicate of the organisation gives its head. */
export const headRatingParameters = {
  whenExcellent: {
    label: { id: "Rating bila predikat organisasi Istimewa", en: "Rating where the organisation is excellent" },
    type: rating,
    values: [{ ...dated, value: "above" }],
  },
  whenGood: {
    label: { id: "Rating bila predikat organisasi Baik", en: "Rating where the organisation is good" },
    type: rating,
    values: [{ ...dated, value: "meets" }],
  },
  whenNeedsImprovement: {
    label: {
      id: "Rating bila predikat organisasi Butuh Perbaikan",
      en: "Rating where the organisation is needs improvement",
    },
    type: rating,
    values: [{ ...dated, value: "below" }],
  },
  whenPoor: {
    label: { id: "Rating bila predikat organisasi Kurang", en: "Rating where the organisation is poor" },
    type: rating,
    values: [{ ...dated, value: "below" }],
  },
  whenVeryPoor: {
    label: { id: "Rating bila predikat organisasi Sangat Kurang", en: "Rating where the organisation is very poor" },
    type: rating,
    values: [{ ...dated, value: "below" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
