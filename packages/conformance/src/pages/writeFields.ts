import type { Field, Level } from "@kinerja/policy";
import { tableOf } from "./tableOf.ts";

const head = ["Field", "What it is", "Unit", "May be", "Decimals", "When missing"];

/** The fields of one level, with their bounds. */
export function writeFields({ name, label, greatestCount, fields }: Level): readonly string[] {
  const rows = Object.entries(fields).map(([field, each]) => [
    `\`${field}\``,
    `${each.label.en} (*${each.label.id}*)${each.note === undefined ? "" : `. ${each.note.en}`}`,
    each.kind === "number" ? each.unit : "",
    allowed(each),
    each.kind === "number" ? String(each.decimals) : "",
    missing(each),
  ]);
  if (rows.length === 0) return [];
  const rowsOf = greatestCount === undefined ? "" : `, at most ${greatestCount} rows`;
  return [`\`${name}\`: ${label.en} (*${label.id}*)${rowsOf}.`, "", ...tableOf(head, rows), ""];
}

function allowed(field: Field): string {
  switch (field.kind) {
    case "number":
      return `${field.least} to ${field.greatest}`;
    case "category":
      return `a member of \`${field.set}\``;
    case "boolean":
      return "true or false";
  }
}

function missing({ whenMissing, required }: Field): string {
  if (whenMissing === undefined) return required === true ? "refused; no absence either" : "refused";
  return typeof whenMissing === "object" ? whenMissing.absent : String(whenMissing);
}
