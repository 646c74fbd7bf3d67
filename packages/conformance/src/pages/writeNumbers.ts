import type { Parameter } from "@kinerja/policy";
import { sourceText } from "./sourceText.ts";
import { tableOf } from "./tableOf.ts";

const head = ["Name", "What it is", "From", "Value", "Source", "Checked on"];

/** The dated numbers of a document; notes that several share stand once below. */
export function writeNumbers(parameters: Readonly<Record<string, Parameter>>): readonly string[] {
  const dated = Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.values.map((value) => ({ name, parameter, value })),
  );
  const rows = dated.map(({ name, parameter: { label, type }, value }) => [
    `\`${name}\``,
    label.en,
    value.to === undefined ? value.from : `${value.from}, to the day before ${value.to}`,
    type.kind === "number" && type.unit !== "one" ? `${value.value} ${type.unit}` : String(value.value),
    sourceText(value.source),
    value.checkedOn ?? "never",
  ]);
  const notes = new Map<string, Set<string>>();
  for (const { name, value } of dated) {
    if (value.note === undefined) continue;
    notes.set(value.note.en, (notes.get(value.note.en) ?? new Set()).add(`\`${name}\``));
  }
  const list = [...notes].map(([note, names]) => `- ${[...names].join(", ")}: ${note}`);
  return [...tableOf(head, rows), ...(list.length === 0 ? [] : ["", ...list]), ""];
}
