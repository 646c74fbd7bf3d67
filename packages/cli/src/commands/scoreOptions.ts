import type { OptionDescriptions } from "../arguments/optionDescription.ts";

/** The options of `score`. */
export const scoreOptions = {
  policy: {
    kind: "text",
    value: "ID|FILE",
    label: { id: "kebijakan: id atau berkas JSON", en: "the policy: an id or a JSON file" },
  },
  overlay: {
    kind: "text",
    value: "ID|FILE",
    isRepeatable: true,
    label: { id: "perubahan atas kebijakan itu; boleh berulang", en: "an overlay on that policy; may be repeated" },
  },
  at: {
    kind: "text",
    value: "YYYY-MM-DD",
    label: { id: "nilai hukum per tanggal ini", en: "use the law as of this day" },
  },
  input: {
    kind: "text",
    value: "FILE",
    label: {
      id: "anggota: .json, .csv, .ndjson (satu anggota per baris), .parquet, .arrow, atau - (JSON dari masukan standar)",
      en: "the members: .json, .csv, .ndjson (a member a line), .parquet, .arrow, or - (JSON from standard input)",
    },
  },
  table: {
    kind: "text",
    value: "LEVEL=FILE",
    isRepeatable: true,
    label: {
      id: "tabel anak dengan kolom member_id; boleh berulang",
      en: "a child table with a column member_id; may be repeated",
    },
  },
  out: {
    kind: "text",
    value: "FILE",
    label: {
      id: "tulis hasil semua anggota, berapa pun banyaknya, ke berkas ini: .csv atau .ndjson (dari .parquet dan .arrow: .parquet atau .arrow)",
      en: "write the results of all members, however many, to this file: .csv or .ndjson (from .parquet and .arrow: .parquet or .arrow)",
    },
  },
  "out-table": {
    kind: "text",
    value: "LEVEL=FILE",
    isRepeatable: true,
    label: {
      id: "tulis juga hasil baris anak; boleh berulang",
      en: "write the results of child rows too; may be repeated",
    },
  },
  decimal: {
    kind: "text",
    value: "point|comma",
    oneOf: ["point", "comma"],
    label: { id: "tanda desimal pada CSV (bawaan: point)", en: "the decimal sign in CSV (default: point)" },
  },
  explain: {
    kind: "text",
    value: "MEMBER_ID",
    label: { id: "jelaskan satu anggota, langkah demi langkah", en: "explain one member, step by step" },
  },
  contact: {
    kind: "text",
    value: "WHO, HOW",
    label: { id: "surat: siapa yang dapat ditanya, dan caranya", en: "letter: whom to ask, and how to reach them" },
  },
  "to-name": {
    kind: "text",
    value: "NAME",
    label: { id: "surat: nama penerima", en: "letter: the name of the addressee" },
  },
  period: {
    kind: "text",
    value: "TEXT",
    label: {
      id: 'surat: masa yang dinilai, misalnya "tahun 2026"',
      en: 'letter: the time assessed, such as "the year 2026"',
    },
  },
  unit: { kind: "text", value: "TEXT", label: { id: "surat: unit kerja", en: "letter: the unit" } },
} as const satisfies OptionDescriptions;
