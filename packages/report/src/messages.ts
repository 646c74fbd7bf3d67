import type { Label } from "@kinerja/model";

/** What can go wrong when a page is made, by code. */
export const reportMessages = {
  "report.otherPolicy": {
    id: 'Profil ini memakai kebijakan "{expected}", bukan "{received}". Berikan kebijakan itu.',
    en: 'This profile is made for the policy "{expected}", not for "{received}". Give that policy.',
  },
  "report.example": {
    id: "Contoh hitungan untuk halaman ini tidak dapat dipakai: {message}",
    en: "The worked example of this page cannot be used: {message}",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** A code of this package. */
export type ReportCode = keyof typeof reportMessages;
