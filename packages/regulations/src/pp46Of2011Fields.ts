import type { Field } from "@kinerja/policy";

const behaviour = {
  kind: "number",
  unit: "point",
  decimals: 2,
  least: "0",
  greatest: "100",
  better: "higher",
} as const;
const output = { kind: "number", unit: "output", decimals: 2, greatest: "1000000000" } as const;
const quality = { kind: "number", unit: "point", decimals: 2, greatest: "100" } as const;
const duration = { kind: "number", unit: "duration", decimals: 2, greatest: "1000000000" } as const;
const money = { kind: "number", unit: "rupiah", decimals: 2, greatest: "1000000000000" } as const;
// A realised value may be left out of an activity that was not done; a constraint asks for it in one that was.
const realised = { least: "0", whenMissing: { absent: "notApplicable" } } as const;

/** The inputs of an assessed employee under PP 46/2011. */
export const pp46Of2011MemberFields = {
  additionalTasks: {
    kind: "number",
    label: { id: "Jumlah tugas tambahan", en: "Number of additional tasks" },
    unit: "count",
    decimals: 0,
    least: "0",
    greatest: "1000",
    whenMissing: "0",
    better: "higher",
  },
  creativity: {
    kind: "category",
    label: { id: "Kreativitas", en: "Creativity" },
    set: "creativity",
    whenMissing: "none",
    better: "higher",
  },
  serviceOrientation: { ...behaviour, label: { id: "Orientasi pelayanan", en: "Service orientation" } },
  integrity: { ...behaviour, label: { id: "Integritas", en: "Integrity" } },
  commitment: { ...behaviour, label: { id: "Komitmen", en: "Commitment" } },
  discipline: { ...behaviour, label: { id: "Disiplin", en: "Discipline" } },
  cooperation: { ...behaviour, label: { id: "Kerja sama", en: "Cooperation" } },
  leadership: {
    ...behaviour,
    label: { id: "Kepemimpinan", en: "Leadership" },
    note: {
      id: "Hanya untuk pejabat struktural; tanpa nilai ini rata-rata diambil dari lima aspek.",
      en: "For structural posts only; without it the mean is taken over five aspects.",
    },
    whenMissing: { absent: "notApplicable" },
  },
} as const satisfies Readonly<Record<string, Field>>;

/** The inputs of one activity under PP 46/2011. */
export const pp46Of2011ActivityFields = {
  done: {
    kind: "boolean",
    label: { id: "Dilaksanakan", en: "Done" },
    note: {
      id: "Kegiatan yang tidak dilaksanakan bernilai 0 dan tetap ikut dalam rata-rata.",
      en: "An activity that was not done scores 0 and stays in the mean.",
    },
    whenMissing: true,
    better: "higher",
  },
  targetQuantity: { ...output, least: "0.01", label: { id: "Target kuantitas", en: "Target quantity" } },
  realizedQuantity: {
    ...output,
    ...realised,
    better: "higher",
    label: { id: "Realisasi kuantitas", en: "Realised quantity" },
  },
  targetQuality: { ...quality, least: "0.01", label: { id: "Target kualitas", en: "Target quality" } },
  realizedQuality: {
    ...quality,
    ...realised,
    better: "higher",
    label: { id: "Realisasi kualitas", en: "Realised quality" },
  },
  targetTime: { ...duration, least: "0.01", label: { id: "Target waktu", en: "Target time" } },
  realizedTime: { ...duration, ...realised, better: "lower", label: { id: "Realisasi waktu", en: "Realised time" } },
  targetCost: {
    ...money,
    least: "0.01",
    label: { id: "Target biaya", en: "Target cost" },
    note: {
      id: "Biaya ikut dinilai hanya bila ada target biaya.",
      en: "Cost counts only where there is a target cost.",
    },
    whenMissing: { absent: "notApplicable" },
  },
  realizedCost: { ...money, ...realised, better: "lower", label: { id: "Realisasi biaya", en: "Realised cost" } },
} as const satisfies Readonly<Record<string, Field>>;
