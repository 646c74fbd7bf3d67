import type { DatedValue, Parameter } from "@kinerja/policy";
import { dkiJakartaTkdSource as sources } from "./dkiJakartaTkdSource.ts";

const percent = { kind: "number", unit: "percent", decimals: 2 } as const;
const note = {
  id: "Hari mulai berlaku belum terlihat: ini hari pertama sesudah tahun pada nomornya.",
  en: "The first day in force was not seen: this is the first day after the year in its number.",
} as const;

/** A weight under the regulation of 2015, and under the one that followed it. */
function weights(first: string, second: string): readonly [DatedValue, DatedValue] {
  return [
    { from: "2016-01-01", value: first, source: sources.first, checkedOn: "2026-11-22", note },
    { from: "2017-01-01", value: second, source: sources.second, checkedOn: "2026-11-22", note },
  ];
}

/** The weights of Jakarta's allowance: 75/15/10, then 70/10/20. */
export const dkiJakartaTkdParameters = {
  activityWeight: {
    label: { id: "Bobot aktivitas kerja", en: "Weight of work activity" },
    type: percent,
    values: weights("75", "70"),
  },
  behaviourWeight: {
    label: { id: "Bobot perilaku kerja", en: "Weight of work behaviour" },
    type: percent,
    values: weights("15", "10"),
  },
  budgetWeight: {
    label: { id: "Bobot penyerapan anggaran", en: "Weight of budget absorption" },
    type: percent,
    values: weights("10", "20"),
  },
} as const satisfies Readonly<Record<string, Parameter>>;
