import type { Parameter } from "@kinerja/policy";
import { ratingRecommendationSource as source } from "./ratingRecommendationSource.ts";

const dated = {
  from: "2026-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Pilihan contoh Kinerja, juga hari pertamanya; tidak ada aturan nasional yang memberi angka ini. Instansi dapat menggantinya dengan angkanya sendiri.",
    en: "An example chosen by Kinerja, its first day too; no national rule gives this number. An agency can put its own number in its place.",
  },
} as const;
const percent = { kind: "number", unit: "percent", decimals: 2 } as const;

/** The numbers of the aid: cut-offs, cap, levels of a rubric, and how much has to be measured. All are examples. */
export const ratingRecommendationParameters = {
  meetsFrom: {
    label: { id: "Sesuai ekspektasi mulai dari", en: "Meets expectation from" },
    type: percent,
    values: [{ ...dated, value: "90.00" }],
  },
  aboveFrom: {
    label: { id: "Di atas ekspektasi mulai dari", en: "Above expectation from" },
    type: percent,
    values: [{ ...dated, value: "110.00" }],
  },
  greatestAchievement: {
    label: { id: "Batas atas capaian satu indikator", en: "Cap of the achievement of one indicator" },
    type: percent,
    values: [{ ...dated, value: "120.00" }],
  },
  rubricNone: {
    label: { id: "Capaian rubrik: tidak tercapai", en: "Achievement of a rubric: not reached" },
    type: percent,
    values: [{ ...dated, value: "0.00" }],
  },
  rubricPartly: {
    label: { id: "Capaian rubrik: tercapai sebagian", en: "Achievement of a rubric: partly reached" },
    type: percent,
    values: [{ ...dated, value: "50.00" }],
  },
  rubricFully: {
    label: { id: "Capaian rubrik: tercapai", en: "Achievement of a rubric: reached" },
    type: percent,
    values: [{ ...dated, value: "100.00" }],
  },
  rubricBeyond: {
    label: { id: "Capaian rubrik: melampaui", en: "Achievement of a rubric: beyond" },
    type: percent,
    values: [{ ...dated, value: "120.00" }],
  },
  leastMeasuredShare: {
    label: { id: "Bagian terukur yang diperlukan", en: "Share that has to be measured" },
    type: percent,
    values: [{ ...dated, value: "75.00" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
