import type { Parameter } from "@kinerja/policy";
import { pp46Of2011Source as source } from "./pp46Of2011Source.ts";

const dated = { from: "2014-01-01", source, checkedOn: "2026-11-22" } as const;
const fromMemory = {
  ...dated,
  source: { ...source, evidence: "recalled" },
  note: {
    id: "Dari ingatan; bunyi aturannya tidak ditemukan. Periksa sebelum dipakai untuk keputusan.",
    en: "Recalled; its words were not found. Check before it is used for a decision.",
  },
} as const;
const fraction = { kind: "number", unit: "one", decimals: 2 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;
const tasks = { kind: "number", unit: "count", decimals: 0 } as const;

/** The numbers of PP 46/2011 and its implementing rule. */
export const pp46Of2011Parameters = {
  skpWeight: {
    label: { id: "Bobot nilai SKP", en: "Weight of the SKP score" },
    type: fraction,
    values: [{ ...dated, value: "0.60" }],
  },
  behaviourWeight: {
    label: { id: "Bobot nilai perilaku kerja", en: "Weight of the behaviour score" },
    type: fraction,
    values: [{ ...dated, value: "0.40" }],
  },
  rewardedSaving: {
    label: {
      id: "Penghematan waktu atau biaya tertinggi yang menambah nilai (24%)",
      en: "Greatest saving of time or cost that still raises the score (24%)",
    },
    type: fraction,
    values: [{ ...dated, value: "0.24" }],
  },
  efficiencyFactor: {
    label: { id: "Faktor pengali target waktu dan biaya", en: "Factor on the target of time and cost" },
    type: fraction,
    values: [
      {
        ...dated,
        value: "1.76",
        note: {
          id: "Tepat target menghasilkan 76, batas bawah Baik; hemat 24% menghasilkan 100.",
          en: "On target gives 76, the least value of Good; a saving of 24% gives 100.",
        },
      },
    ],
  },
  onTargetScore: {
    label: { id: "Nilai waktu dan biaya tepat target", en: "Score of time and cost on target" },
    type: points,
    values: [{ ...dated, value: "76" }],
  },
  fullScore: {
    label: { id: "Nilai penuh", en: "Full score" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  fewTasksLeast: {
    label: { id: "Tugas tambahan terendah untuk 1 poin", en: "Least additional tasks for 1 point" },
    type: tasks,
    values: [{ ...dated, value: "1" }],
  },
  fewTasksPoints: {
    label: { id: "Nilai 1 sampai 3 tugas tambahan", en: "Points for 1 to 3 additional tasks" },
    type: points,
    values: [{ ...dated, value: "1" }],
  },
  someTasksLeast: {
    label: { id: "Tugas tambahan terendah untuk 2 poin", en: "Least additional tasks for 2 points" },
    type: tasks,
    values: [{ ...dated, value: "4" }],
  },
  someTasksPoints: {
    label: { id: "Nilai 4 sampai 6 tugas tambahan", en: "Points for 4 to 6 additional tasks" },
    type: points,
    values: [{ ...dated, value: "2" }],
  },
  manyTasksLeast: {
    label: { id: "Tugas tambahan terendah untuk 3 poin", en: "Least additional tasks for 3 points" },
    type: tasks,
    values: [{ ...dated, value: "7" }],
  },
  manyTasksPoints: {
    label: { id: "Nilai 7 tugas tambahan atau lebih", en: "Points for 7 or more additional tasks" },
    type: points,
    values: [{ ...dated, value: "3" }],
  },
  unitCreativityPoints: {
    label: { id: "Nilai kreativitas bagi unit kerja", en: "Points for creativity of use to the unit" },
    type: points,
    values: [{ ...fromMemory, value: "3" }],
  },
  agencyCreativityPoints: {
    label: { id: "Nilai kreativitas bagi organisasi", en: "Points for creativity of use to the agency" },
    type: points,
    values: [{ ...fromMemory, value: "6" }],
  },
  nationalCreativityPoints: {
    label: { id: "Nilai kreativitas bagi negara", en: "Points for creativity of use to the nation" },
    type: points,
    values: [{ ...fromMemory, value: "12" }],
  },
  veryGoodLeast: {
    label: { id: "Batas bawah Sangat Baik", en: "Least value of Very good" },
    type: points,
    values: [{ ...dated, value: "91" }],
  },
  goodLeast: {
    label: { id: "Batas bawah Baik", en: "Least value of Good" },
    type: points,
    values: [{ ...dated, value: "76" }],
  },
  fairLeast: {
    label: { id: "Batas bawah Cukup", en: "Least value of Fair" },
    type: points,
    values: [{ ...dated, value: "61" }],
  },
  poorLeast: {
    label: { id: "Batas bawah Kurang", en: "Least value of Poor" },
    type: points,
    values: [{ ...dated, value: "51" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
