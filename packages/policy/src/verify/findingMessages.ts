import type { Label } from "@kinerja/model";

interface FindingText {
  readonly severity: "error" | "warning";
  /** Makes the text from a detail, such as a name or the two units that differ. */
  readonly text: (detail: string) => Label;
}

/** Every finding that the verifier can make, by its code: one place for all texts. */
export const findingMessages = {
  "policy.cycle": {
    severity: "error",
    text: (detail) => ({
      id: `Aturan saling merujuk melingkar: ${detail}. Putuskan lingkaran ini agar ada urutan menghitung.`,
      en: `The rules refer to each other in a circle: ${detail}. Break the circle so that there is an order to compute in.`,
    }),
  },
  "policy.unknownName": {
    severity: "error",
    text: (detail) => ({
      id: `Nama ini tidak dikenal di sini: ${detail}. Periksa ejaannya, atau pindahkan aturannya ke tingkat yang dapat membacanya.`,
      en: `This name is not known here: ${detail}. Check its spelling, or move the rule to a level that can read it.`,
    }),
  },
  "policy.duplicateName": {
    severity: "error",
    text: (detail) => ({
      id: `Nama ini dipakai lebih dari sekali: ${detail}. Beri setiap isian dan aturan nama sendiri.`,
      en: `This name is used more than once: ${detail}. Give every field and rule a name of its own.`,
    }),
  },
  "policy.typeMismatch": {
    severity: "error",
    text: (detail) => ({
      id: `Jenis nilainya tidak cocok: ${detail}.`,
      en: `The kinds of value do not fit: ${detail}.`,
    }),
  },
  "policy.unitMismatch": {
    severity: "error",
    text: (detail) => ({
      id: `Satuannya berbeda: ${detail}. Samakan satuannya, atau ubah dengan perkalian yang menyebut satuan.`,
      en: `The units differ: ${detail}. Use one unit, or convert with a multiplication that names the unit.`,
    }),
  },
  "policy.scaleMismatch": {
    severity: "error",
    text: (detail) => ({
      id: `Jumlah desimalnya tidak cocok: ${detail}.`,
      en: `The number of decimals does not fit: ${detail}.`,
    }),
  },
  "policy.divisionByZero": {
    severity: "error",
    text: (detail) => ({
      id: `Pembagi ini dapat bernilai nol: ${detail}. Nyatakan artinya dengan whenZero, atau beri isian itu batas bawah di atas nol.`,
      en: `This divisor can be zero: ${detail}. Say what that means with whenZero, or give the field a least value above zero.`,
    }),
  },
} as const satisfies Record<string, FindingText>;

/** The code of any finding. */
export type FindingCode = keyof typeof findingMessages;
