import type { OptionDescriptions } from "../arguments/optionDescription.ts";
import { scoreOptions } from "./scoreOptions.ts";

/** The options of `verify` that look at members near an edge. */
export const nearEdgesOptions = {
  input: {
    kind: "text",
    value: "FILE",
    label: {
      id: "bersama --margin: anggota yang diperiksa, .json, .csv, atau - (JSON dari masukan standar)",
      en: "with --margin: the members to look at, .json, .csv, or - (JSON from standard input)",
    },
  },
  table: scoreOptions.table,
  margin: {
    kind: "text",
    value: "N",
    label: {
      id: "bersama --input: daftar anggota yang nilainya berjarak paling jauh N dari sebuah batas, misalnya 0.5",
      en: "with --input: list the members whose value is at most N from an edge, such as 0.5",
    },
  },
  rule: {
    kind: "text",
    value: "RULE",
    label: { id: "hanya batas pada aturan ini", en: "only the edges of this rule" },
  },
  at: scoreOptions.at,
} as const satisfies OptionDescriptions;
