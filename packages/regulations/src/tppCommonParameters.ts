import type { Parameter } from "@kinerja/policy";
import { tppCommonSource as sources } from "./tppCommonSource.ts";

const split = {
  from: "2021-01-01",
  source: sources.split,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku adalah simpulan: hari pertama sesudah tahun pada nomornya.",
    en: "The first day in force is a conclusion: the first day after the year in its number.",
  },
} as const;
const cut = {
  from: "2021-01-01",
  source: sources.cuts,
  checkedOn: "2026-11-22",
  note: {
    id: "Persen dari bagian disiplin. Beberapa daerah dan aplikasi sepakat; peraturan daerah yang bersangkutan yang menentukan. Hari mulai berlaku adalah simpulan.",
    en: "Percent of the discipline part. Several regions and applications agree; the region's own regulation decides. The first day in force is a conclusion.",
  },
} as const;
const percent = { kind: "number", unit: "percent", decimals: 2 } as const;

/** The shares of the two parts, and what each event takes from the discipline part. */
export const tppCommonParameters = {
  productivityShare: {
    label: { id: "Bagian produktivitas kerja", en: "Share of work productivity" },
    type: percent,
    values: [{ ...split, value: "60" }],
  },
  disciplineShare: {
    label: { id: "Bagian disiplin kerja", en: "Share of work discipline" },
    type: percent,
    values: [{ ...split, value: "40" }],
  },
  late1Rate: {
    label: {
      id: "Potongan tiap kali terlambat atau pulang cepat 1 sampai kurang dari 31 menit",
      en: "Cut for each late arrival or early leave of 1 to under 31 minutes",
    },
    type: percent,
    values: [{ ...cut, value: "0.50" }],
  },
  late2Rate: {
    label: {
      id: "Potongan tiap kali terlambat atau pulang cepat 31 sampai kurang dari 61 menit",
      en: "Cut for each late arrival or early leave of 31 to under 61 minutes",
    },
    type: percent,
    values: [{ ...cut, value: "1.00" }],
  },
  late3Rate: {
    label: {
      id: "Potongan tiap kali terlambat atau pulang cepat 61 sampai kurang dari 91 menit",
      en: "Cut for each late arrival or early leave of 61 to under 91 minutes",
    },
    type: percent,
    values: [{ ...cut, value: "1.25" }],
  },
  late4Rate: {
    label: {
      id: "Potongan tiap kali terlambat atau pulang cepat 91 menit atau lebih",
      en: "Cut for each late arrival or early leave of 91 minutes or more",
    },
    type: percent,
    values: [{ ...cut, value: "1.50" }],
  },
  noCheckRate: {
    label: {
      id: "Potongan tiap kali tidak mencatat kehadiran masuk atau pulang",
      en: "Cut for each missing check in or check out",
    },
    type: percent,
    values: [{ ...cut, value: "1.50" }],
  },
  absentRate: {
    label: {
      id: "Potongan tiap hari tidak masuk tanpa alasan yang sah",
      en: "Cut for each day absent without a valid reason",
    },
    type: percent,
    values: [{ ...cut, value: "3.00" }],
  },
  ceremonyRate: {
    label: {
      id: "Potongan tiap kali tidak mengikuti upacara atau apel",
      en: "Cut for each flag ceremony or roll call missed",
    },
    type: percent,
    values: [{ ...cut, value: "2.00" }],
  },
  cutGreatest: {
    label: { id: "Batas atas potongan", en: "Greatest cut" },
    type: percent,
    values: [
      {
        ...cut,
        source: sources.inferred,
        note: {
          id: "Simpulan: potongan tidak dapat melebihi bagian disiplin itu sendiri. Hari mulai berlaku juga simpulan.",
          en: "A conclusion: the cut cannot be more than the discipline part itself. The first day in force is one too.",
        },
        value: "100",
      },
    ],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
