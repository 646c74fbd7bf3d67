import type { OptionDescriptions } from "../arguments/optionDescription.ts";
import { scoreOptions } from "./scoreOptions.ts";

/** The options of `diff`. */
export const diffOptions = {
  "overlay-a": {
    kind: "text",
    value: "ID|FILE",
    isRepeatable: true,
    label: { id: "perubahan atas A; boleh berulang", en: "an overlay on A; may be repeated" },
  },
  "overlay-b": {
    kind: "text",
    value: "ID|FILE",
    isRepeatable: true,
    label: { id: "perubahan atas B; boleh berulang", en: "an overlay on B; may be repeated" },
  },
  input: {
    kind: "text",
    value: "FILE",
    label: {
      id: "anggota: tunjukkan siapa yang hasilnya berubah (.json, .csv, atau -)",
      en: "members: show whose result changes (.json, .csv, or -)",
    },
  },
  "input-b": {
    kind: "text",
    value: "FILE",
    label: {
      id: "anggota yang sama dengan isian menurut B (bawaan: --input); dipadankan menurut id",
      en: "the same members with what B asks for (default: --input); joined by id",
    },
  },
  table: scoreOptions.table,
  decimal: scoreOptions.decimal,
  "at-a": {
    kind: "text",
    value: "YYYY-MM-DD",
    label: { id: "nilai hukum A per tanggal ini", en: "use the law of A as of this day" },
  },
  "at-b": {
    kind: "text",
    value: "YYYY-MM-DD",
    label: { id: "nilai hukum B per tanggal ini", en: "use the law of B as of this day" },
  },
} as const satisfies OptionDescriptions;
