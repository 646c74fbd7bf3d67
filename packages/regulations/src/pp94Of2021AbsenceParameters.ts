import type { Parameter } from "@kinerja/policy";
import { pp94Of2021AbsenceSource as source } from "./pp94Of2021AbsenceSource.ts";

const dated = { from: "2021-08-31", source, checkedOn: "2026-11-22" } as const;
const days = { kind: "number", unit: "workingDay", decimals: 0 } as const;

/** The thresholds of PP 94/2021 for absence without a valid reason, in working days. */
export const pp94Of2021AbsenceParameters = {
  oralReprimandLeast: {
    label: { id: "Hari sejak ambang: teguran lisan", en: "Days from the threshold: oral reprimand" },
    type: days,
    values: [{ ...dated, value: "3" }],
  },
  writtenReprimandLeast: {
    label: { id: "Hari sejak ambang: teguran tertulis", en: "Days from the threshold: written reprimand" },
    type: days,
    values: [{ ...dated, value: "4" }],
  },
  dissatisfactionStatementLeast: {
    label: {
      id: "Hari sejak ambang: pernyataan tidak puas secara tertulis",
      en: "Days from the threshold: written statement of dissatisfaction",
    },
    type: days,
    values: [{ ...dated, value: "7" }],
  },
  cut25For6MonthsLeast: {
    label: {
      id: "Hari sejak ambang: pemotongan tunjangan kinerja 25 % selama 6 bulan",
      en: "Days from the threshold: performance allowance cut by 25 % for 6 months",
    },
    type: days,
    values: [{ ...dated, value: "11" }],
  },
  cut25For9MonthsLeast: {
    label: {
      id: "Hari sejak ambang: pemotongan tunjangan kinerja 25 % selama 9 bulan",
      en: "Days from the threshold: performance allowance cut by 25 % for 9 months",
    },
    type: days,
    values: [{ ...dated, value: "14" }],
  },
  cut25For12MonthsLeast: {
    label: {
      id: "Hari sejak ambang: pemotongan tunjangan kinerja 25 % selama 12 bulan",
      en: "Days from the threshold: performance allowance cut by 25 % for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "17" }],
  },
  demotion12MonthsLeast: {
    label: {
      id: "Hari sejak ambang: penurunan jabatan setingkat lebih rendah selama 12 bulan",
      en: "Days from the threshold: post one level lower for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "21" }],
  },
  release12MonthsLeast: {
    label: {
      id: "Hari sejak ambang: pembebasan dari jabatan menjadi pelaksana selama 12 bulan",
      en: "Days from the threshold: release from the post to staff duties for 12 months",
    },
    type: days,
    values: [{ ...dated, value: "25" }],
  },
  dischargeLeast: {
    label: { id: "Hari sejak ambang: pemberhentian", en: "Days from the threshold: discharge" },
    type: days,
    values: [{ ...dated, value: "28" }],
  },
  dischargeRunLeast: {
    label: { id: "Hari terus-menerus sejak ambang: pemberhentian", en: "Days in a row from the threshold: discharge" },
    type: days,
    values: [{ ...dated, value: "10" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
