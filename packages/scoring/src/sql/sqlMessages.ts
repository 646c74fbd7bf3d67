import type { Label } from "@kinerja/model";

/** Every message of printed SQL, by code. */
export const sqlMessages = {
  "sql.identifier": {
    id: "{name} tidak dapat menjadi nama tabel atau kolom: kosong, terlalu panjang, atau memuat karakter yang tidak dapat ditulis.",
    en: "{name} cannot be the name of a table or column: it is empty, too long, or has a character that cannot be written.",
  },
  "sql.mapping": {
    id: "Pemetaan tabel keliru pada {path}: {expected}.",
    en: "The mapping of tables is wrong at {path}: {expected}.",
  },
  "sql.text": {
    id: "Teks {name} tidak dapat ditulis dalam SQL: memuat karakter nol atau potongan Unicode yang rusak.",
    en: "The text {name} cannot be written in SQL: it has a zero character or a broken piece of Unicode.",
  },
  "sql.unknownRule": {
    id: 'Kebijakan ini tidak punya aturan atau tingkat "{name}". Yang dikenal: {expected}.',
    en: 'This policy has no rule or level "{name}". Known are: {expected}.',
  },
  "sql.tooWide": {
    id: 'Nilai pada "{name}" dapat mencapai {received}; bilangan bulat terlebar {dialect} memuat paling banyak {expected}.',
    en: 'A value in "{name}" can reach {received}; the widest integer of {dialect} holds at most {expected}.',
  },
} as const satisfies Record<string, Label>;

/** The code of an error or reason of printed SQL. */
export type SqlPrintCode = keyof typeof sqlMessages;
