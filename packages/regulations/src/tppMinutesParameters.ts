import type { Parameter } from "@kinerja/policy";
import { tppMinutesSource as source } from "./tppMinutesSource.ts";

const dated = {
  from: "2021-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari pertamanya adalah pilihan contoh Kinerja.",
    en: "Its first day is an example chosen by Kinerja.",
  },
} as const;
const minutes = { kind: "number", unit: "minute", decimals: 0 } as const;
const percent = { kind: "number", unit: "percent", decimals: 2 } as const;

/** The minutes of a month, the edges of the surplus and what each band pays. */
export const tppMinutesParameters = {
  monthMinutes: {
    label: { id: "Menit kerja sebulan", en: "Working minutes of a month" },
    type: minutes,
    values: [
      {
        ...dated,
        value: "7260",
        note: { id: "22 hari kali 5,5 jam kali 60 menit.", en: "22 days times 5.5 hours times 60 minutes." },
      },
    ],
  },
  performanceShare: {
    label: { id: "Bagian kinerja", en: "Share of performance" },
    type: percent,
    values: [{ ...dated, value: "60" }],
  },
  band50Greatest: {
    label: { id: "Kelebihan menit terbesar untuk 50 persen", en: "Greatest surplus for 50 percent" },
    type: minutes,
    values: [{ ...dated, value: "300" }],
  },
  band70Greatest: {
    label: { id: "Kelebihan menit terbesar untuk 70 persen", en: "Greatest surplus for 70 percent" },
    type: minutes,
    values: [{ ...dated, value: "500" }],
  },
  band80Greatest: {
    label: { id: "Kelebihan menit terbesar untuk 80 persen", en: "Greatest surplus for 80 percent" },
    type: minutes,
    values: [{ ...dated, value: "700" }],
  },
  band90Greatest: {
    label: { id: "Kelebihan menit terbesar untuk 90 persen", en: "Greatest surplus for 90 percent" },
    type: minutes,
    values: [{ ...dated, value: "900" }],
  },
  paid50: {
    label: { id: "Dibayar, kelompok terendah", en: "Paid, lowest band" },
    type: percent,
    values: [{ ...dated, value: "50" }],
  },
  paid70: {
    label: { id: "Dibayar, kelompok kedua", en: "Paid, second band" },
    type: percent,
    values: [{ ...dated, value: "70" }],
  },
  paid80: {
    label: { id: "Dibayar, kelompok ketiga", en: "Paid, third band" },
    type: percent,
    values: [{ ...dated, value: "80" }],
  },
  paid90: {
    label: { id: "Dibayar, kelompok keempat", en: "Paid, fourth band" },
    type: percent,
    values: [{ ...dated, value: "90" }],
  },
  paid100: {
    label: { id: "Dibayar, kelompok tertinggi", en: "Paid, highest band" },
    type: percent,
    values: [{ ...dated, value: "100" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
