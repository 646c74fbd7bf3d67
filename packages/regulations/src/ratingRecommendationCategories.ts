import type { CategoriesDefinition } from "@kinerja/policy";

/** The three ratings of PermenPANRB 6/2022. */
export const expectationRating = {
  label: { id: "Rating terhadap ekspektasi", en: "Rating against expectation" },
  ordered: true,
  members: [
    { name: "below", label: { id: "Di bawah ekspektasi", en: "Below expectation" } },
    { name: "meets", label: { id: "Sesuai ekspektasi", en: "Meets expectation" } },
    { name: "above", label: { id: "Di atas ekspektasi", en: "Above expectation" } },
  ],
} as const satisfies CategoriesDefinition<string>;

/** How a realised value is read against its target. */
export const indicatorDirection = {
  label: { id: "Arah indikator", en: "Direction of an indicator" },
  ordered: false,
  members: [
    { name: "higher", label: { id: "Makin besar makin baik", en: "Higher is better" } },
    { name: "lower", label: { id: "Makin kecil makin baik", en: "Lower is better" } },
    { name: "range", label: { id: "Paling baik di antara dua batas", en: "Best between two ends" } },
    { name: "date", label: { id: "Tepat waktu", en: "On time" } },
    { name: "milestone", label: { id: "Tonggak yang tercapai", en: "Milestones reached" } },
    { name: "rubric", label: { id: "Tingkat dengan kata-kata", en: "A level in words" } },
  ],
} as const satisfies CategoriesDefinition<string>;

/** The levels of a rubric. */
export const rubricLevel = {
  label: { id: "Tingkat rubrik", en: "Level of a rubric" },
  ordered: true,
  members: [
    { name: "none", label: { id: "Tidak tercapai", en: "Not reached" } },
    { name: "partly", label: { id: "Tercapai sebagian", en: "Partly reached" } },
    { name: "fully", label: { id: "Tercapai", en: "Reached" } },
    { name: "beyond", label: { id: "Melampaui", en: "Beyond" } },
  ],
} as const satisfies CategoriesDefinition<string>;
