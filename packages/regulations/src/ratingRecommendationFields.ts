import type { FieldDefinition } from "@kinerja/policy";

const notApplicable = { absent: "notApplicable" } as const;
const quantity = {
  kind: "number",
  unit: "output",
  decimals: 2,
  greatest: "1000000000",
  whenMissing: notApplicable,
} as const;
const weight = { kind: "number", unit: "one", decimals: 4, least: "0", greatest: "1000000" } as const;
const day = { kind: "number", unit: "day", decimals: 0, greatest: "3660", whenMissing: notApplicable } as const;
const milestone = { kind: "number", unit: "count", decimals: 0, greatest: "1000", whenMissing: notApplicable } as const;
const weightNote = {
  id: "Bobot tidak perlu berjumlah 100; tanpa bobot semuanya dihitung sama.",
  en: "The weights need not add up to 100; without them all count alike.",
} as const;

/** What a member gives: the rater's own rating, where it is known. */
export const memberFields = {
  raterRating: {
    kind: "category",
    label: { id: "Rating hasil kerja dari pejabat penilai", en: "The rater's own rating of work results" },
    note: {
      id: "Keputusan penilai; tidak pernah diubah oleh hitungan ini.",
      en: "The rater's decision; this computation never changes it.",
    },
    set: "expectationRating",
    whenMissing: notApplicable,
  },
} as const satisfies Readonly<Record<string, FieldDefinition<"expectationRating">>>;

/** What an item of the plan gives: how much it counts. */
export const itemFields = {
  itemWeight: {
    ...weight,
    label: { id: "Bobot hasil kerja", en: "Weight of the item" },
    note: weightNote,
    whenMissing: "1",
    required: true,
  },
} as const satisfies Readonly<Record<string, FieldDefinition<never>>>;

/** What an indicator gives: its direction, and the fields that this direction reads. */
export const indicatorFields = {
  direction: {
    kind: "category",
    label: { id: "Arah indikator", en: "Direction of the indicator" },
    set: "indicatorDirection",
    required: true,
  },
  weight: {
    ...weight,
    label: { id: "Bobot indikator", en: "Weight of the indicator" },
    note: weightNote,
    whenMissing: "1",
    required: true,
  },
  target: {
    ...quantity,
    label: { id: "Target", en: "Target" },
    note: {
      id: "Untuk higher (di atas 0) dan lower (boleh 0, misalnya tanpa keluhan).",
      en: "For higher (above 0) and lower (may be 0, such as no complaint at all).",
    },
    least: "0",
  },
  targetLow: {
    ...quantity,
    label: { id: "Batas bawah target", en: "Lower end of the target" },
    note: { id: "Untuk range.", en: "For range." },
    least: "0",
  },
  targetHigh: {
    ...quantity,
    label: { id: "Batas atas target", en: "Upper end of the target" },
    note: { id: "Untuk range.", en: "For range." },
    least: "0.01",
  },
  realized: {
    ...quantity,
    label: { id: "Realisasi", en: "Realised" },
    note: { id: "Untuk higher, lower dan range.", en: "For higher, lower and range." },
    least: "0",
  },
  plannedDays: {
    ...day,
    label: { id: "Lama pengerjaan yang direncanakan", en: "Planned days" },
    note: { id: "Untuk date.", en: "For date." },
    least: "1",
  },
  daysLate: {
    ...day,
    label: { id: "Hari terlambat", en: "Days late" },
    note: { id: "Untuk date; negatif bila lebih awal.", en: "For date; negative where it was early." },
    least: "-3660",
    better: "lower",
  },
  milestones: {
    ...milestone,
    label: { id: "Tonggak yang direncanakan", en: "Planned milestones" },
    note: { id: "Untuk milestone.", en: "For milestone." },
    least: "1",
  },
  milestonesReached: {
    ...milestone,
    label: { id: "Tonggak yang tercapai", en: "Milestones reached" },
    note: { id: "Untuk milestone.", en: "For milestone." },
    least: "0",
    better: "higher",
  },
  rubricLevel: {
    kind: "category",
    label: { id: "Tingkat rubrik", en: "Level of the rubric" },
    note: { id: "Untuk rubric.", en: "For rubric." },
    set: "rubricLevel",
    whenMissing: notApplicable,
    better: "higher",
  },
} as const satisfies Readonly<Record<string, FieldDefinition<"indicatorDirection" | "rubricLevel">>>;
