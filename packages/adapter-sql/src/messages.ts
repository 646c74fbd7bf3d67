import type { Label } from "@kinerja/model";

/**
 * Every message of this package, by code. A text says what happened, what was expected and what to
 * do; `{word}` stands for a detail of the place. Codes are public API.
 */
export const databaseMessages = {
  "database.notSupported": {
    id: "{database} tidak dapat menghitung kebijakan ini dengan tepat: ada nilai yang melebihi bilangan bulat terlebarnya. Perkecil batas kolom isian pada kebijakan, atau hitung dengan scoreCohort.",
    en: "{database} cannot compute this policy exactly: a value can be beyond its widest integer. Narrow the bounds of the fields in the policy, or compute with scoreCohort.",
  },
  "database.statementFailed": {
    id: "{database} tidak dapat menjalankan perintah ini: {reason} Periksa nama tabel dan kolom pada pemetaan serta hak akses pemakai basis data.",
    en: "{database} could not run the statement: {reason} Check the names of tables and columns in the mapping, and what the database user may read.",
  },
  "database.timedOut": {
    id: "{database} belum selesai dalam {limit} milidetik, jadi perintahnya dihentikan. Naikkan timeoutMs, atau nilai lebih sedikit anggota sekali jalan.",
    en: "{database} was not done within {limit} milliseconds, so the statement was stopped. Raise timeoutMs, or score fewer members at a time.",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of one of this package's messages. */
export type DatabaseCode = keyof typeof databaseMessages;
