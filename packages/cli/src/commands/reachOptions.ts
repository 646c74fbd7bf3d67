import { scoreOptions } from "./scoreOptions.ts";

const { policy, overlay, at, input, table, decimal } = scoreOptions;

/** The options of `reach`. */
export const reachOptions = {
  policy,
  overlay,
  at,
  input,
  table,
  decimal,
  member: {
    kind: "text",
    value: "MEMBER_ID",
    label: {
      id: "anggota yang ditanyakan; tidak perlu bila hanya ada satu",
      en: "the member that is asked about; not needed where there is only one",
    },
  },
  field: {
    kind: "text",
    value: "FIELD",
    isRepeatable: true,
    label: {
      id: "isian yang boleh berubah, misalnya discipline atau activities[0].realizedTime; boleh berulang, lalu semuanya bergerak bersama",
      en: "a field that may change, such as discipline or activities[0].realizedTime; may be repeated, then all move together",
    },
  },
  rule: {
    kind: "text",
    value: "RULE",
    label: { id: "aturan yang dituju (bawaan: predikatnya)", en: "the rule to reach (default: the predicate)" },
  },
  row: {
    kind: "text",
    value: "ROW",
    label: {
      id: "baris dari aturan itu, misalnya indicators[0]",
      en: "the row of that rule, such as indicators[0]",
    },
  },
  target: {
    kind: "text",
    value: "VALUE",
    label: {
      id: "yang hendak dicapai (bawaan: yang berikutnya); wajib untuk bilangan",
      en: "what to reach (default: the next one); needed for a number",
    },
  },
  step: {
    kind: "text",
    value: "FIELD=STEP",
    isRepeatable: true,
    label: {
      id: "langkah sebuah isian, misalnya discipline=0.5; tanda + atau - menentukan arahnya",
      en: "the step of a field, such as discipline=0.5; a sign + or - says its direction",
    },
  },
} as const;
