import type { Field } from "@kinerja/policy";

const event = {
  kind: "number",
  unit: "count",
  decimals: 0,
  least: "0",
  greatest: "10000",
  whenMissing: "0",
  better: "lower",
} as const;

/** What a region's own system counts in a month. An event that is not given did not happen. */
export const tppCommonFields = {
  base: {
    kind: "number",
    label: { id: "TPP dasar", en: "Basic allowance" },
    note: {
      id: "Sebulan, menurut kelas jabatan dan peraturan daerah.",
      en: "For a month, by the class of the post and the region's regulation.",
    },
    unit: "rupiah",
    decimals: 2,
    least: "0",
    greatest: "1000000000000",
    better: "higher",
  },
  productivity: {
    kind: "number",
    label: { id: "Nilai produktivitas kerja", en: "Work productivity" },
    note: { id: "Dari 0 sampai 1; 1 berarti penuh.", en: "From 0 to 1; 1 is full." },
    unit: "one",
    decimals: 4,
    least: "0",
    greatest: "1",
    better: "higher",
  },
  late1: {
    ...event,
    label: {
      id: "Terlambat atau pulang cepat 1 sampai kurang dari 31 menit",
      en: "Late or left early by 1 to under 31 minutes",
    },
  },
  late2: {
    ...event,
    label: {
      id: "Terlambat atau pulang cepat 31 sampai kurang dari 61 menit",
      en: "Late or left early by 31 to under 61 minutes",
    },
  },
  late3: {
    ...event,
    label: {
      id: "Terlambat atau pulang cepat 61 sampai kurang dari 91 menit",
      en: "Late or left early by 61 to under 91 minutes",
    },
  },
  late4: {
    ...event,
    label: {
      id: "Terlambat atau pulang cepat 91 menit atau lebih",
      en: "Late or left early by 91 minutes or more",
    },
  },
  noCheck: {
    ...event,
    label: { id: "Tidak mencatat kehadiran masuk atau pulang", en: "No check in or no check out" },
  },
  absentDays: {
    ...event,
    label: { id: "Hari tidak masuk tanpa alasan yang sah", en: "Days absent without a valid reason" },
  },
  missedCeremony: {
    ...event,
    label: { id: "Tidak mengikuti upacara atau apel", en: "Flag ceremonies or roll calls missed" },
  },
  sanctionRate: {
    kind: "number",
    label: {
      id: "Pengurangan menurut keputusan pejabat yang berwenang",
      en: "Reduction by a decision of the authorised official",
    },
    note: {
      id: "Dari 0 sampai 1. Diisi hanya bila ada keputusan hukuman disiplin.",
      en: "From 0 to 1. Filled in only where there is a disciplinary decision.",
    },
    unit: "one",
    decimals: 6,
    least: "0",
    greatest: "1",
    whenMissing: "0",
    better: "lower",
  },
} as const satisfies Readonly<Record<string, Field>>;
