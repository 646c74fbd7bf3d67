import type { Parameter } from "@kinerja/policy";
import { pp94Of2021AbsenceSource as source } from "./pp94Of2021AbsenceSource.ts";

const dated = {
  from: "2021-08-31",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku berasal dari ingatan.",
    en: "The first day in force is recalled.",
  },
} as const;
const days = { kind: "number", unit: "workingDay", decimals: 0 } as const;

/** The thresholds of PP 94/2021 for absence without a valid reason, in working days. */
export const pp94Of2021AbsenceParameters = {
  oralReprimandLeast: {
    label: { id: "Ambang teguran lisan", en: "Threshold of an oral reprimand" },
    type: days,
    values: [{ ...dated, value: "3" }],
  },
  writtenReprimandLeast: {
    label: { id: "Ambang teguran tertulis", en: "Threshold of a written reprimand" },
    type: days,
    values: [{ ...dated, value: "4" }],
  },
  dissatisfactionStatementLeast: {
    label: {
      id: "Ambang pernyataan tidak puas secara tertulis",
      en: "Threshold of a written statement of dissatisfaction",
    },
    type: days,
    values: [{ ...dated, value: "7" }],
  },
  cut25For6MonthsLeast: {
    label: {
      id: "Ambang pemotongan tunjangan kinerja 25% selama 6 bulan",
      en: "Threshold of a 25% cut of the performance allowance for 6 months",
    },
    type: days,
    values: [{ ...dated, value: "11" }],
  },
  cut25For9MonthsLeast: {
    label: {
      id: "Ambang pemotongan tunjangan kinerja 25% selama 9 bulan",
      en: "Threshold of a 25% cut of the performance allowance for 9 months",
    },
    type: days,
    values: [{ ...dated, value: "14" }],
  },
  cut25For12MonthsLeast: {
    label: {
      id: "Ambang pemotongan tunjangan kinerja 25% selama 12 bulan",
      en: "Threshold of a 25% cut of the performance allowance for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "17" }],
  },
  demotion12MonthsLeast: {
    label: {
      id: "Ambang penurunan jabatan setingkat lebih rendah selama 12 bulan",
      en: "Threshold of a post one level lower for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "21" }],
  },
  release12MonthsLeast: {
    label: {
      id: "Ambang pembebasan dari jabatan menjadi pelaksana selama 12 bulan",
      en: "Threshold of a release from the post to staff duties for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "25" }],
  },
  dischargeLeast: {
    label: { id: "Ambang pemberhentian", en: "Threshold of discharge" },
    type: days,
    values: [{ ...dated, value: "28" }],
  },
  dischargeRunLeast: {
    label: { id: "Ambang pemberhentian, hari kerja terus-menerus", en: "Threshold of discharge, days in a row" },
    type: days,
    values: [{ ...dated, value: "10" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
