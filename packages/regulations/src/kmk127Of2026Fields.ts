import type { Field } from "@kinerja/policy";

const score = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "120", better: "higher" } as const;
const change = { kind: "number", unit: "point", decimals: 6, whenMissing: "0" } as const;

/** Scores as they stand after the ministry's own calibration, and what is added and taken off. */
export const kmk127Of2026Fields = {
  resultScore: {
    ...score,
    label: { id: "Nilai hasil kerja (NHK)", en: "Result score (NHK)" },
    note: { id: "Sesudah kalibrasi.", en: "After calibration." },
  },
  behaviourScore: {
    ...score,
    label: { id: "Nilai perilaku kerja (NPK)", en: "Behaviour score (NPK)" },
    note: { id: "Sesudah kalibrasi.", en: "After calibration." },
  },
  organisationScore: {
    ...score,
    label: { id: "Nilai kinerja organisasi (NKO)", en: "Organisation score (NKO)" },
  },
  tier: {
    kind: "number",
    label: { id: "Tingkat bobot kinerja organisasi", en: "Tier of the organisation's weight" },
    note: {
      id: "1 atau 2. Siapa yang masuk tingkat mana belum terlihat.",
      en: "1 or 2. Who belongs to which tier was not seen.",
    },
    unit: "one",
    decimals: 0,
    least: "1",
    greatest: "2",
  },
  correction: {
    ...change,
    label: { id: "Koreksi", en: "Correction" },
    note: { id: "Dari -5 sampai 5; 0 bila tidak diisi.", en: "From -5 to 5; 0 where it is not given." },
    least: "-5",
    greatest: "5",
    better: "higher",
  },
  sanction: {
    ...change,
    label: { id: "Pengurangan menurut keputusan disiplin", en: "Taken off by a disciplinary decision" },
    note: {
      id: "Hanya bila ada keputusan yang masih berlaku pada triwulan itu; 0 bila tidak diisi.",
      en: "Only where a decision still counts in the quarter; 0 where it is not given.",
    },
    least: "0",
    greatest: "120",
    better: "lower",
  },
  impact: {
    ...change,
    label: { id: "Pengurangan karena keputusan disiplin bawahan", en: "Taken off for decisions on subordinates" },
    note: {
      id: "Menurut sumber paling banyak 5, yaitu batas saat angka ini dihitung; di sini batas itu tidak diperiksa. 0 bila tidak diisi.",
      en: "At most 5 according to the source, which caps it where it is computed; nothing checks that here. 0 where it is not given.",
    },
    least: "0",
    greatest: "120",
    better: "lower",
  },
} as const satisfies Readonly<Record<string, Field>>;
