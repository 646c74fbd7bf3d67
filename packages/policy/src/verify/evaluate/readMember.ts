import type { PolicyDocument } from "../../document/policyDocument.ts";
import { isRecord } from "./isRecord.ts";
import { readField } from "./readField.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** Reads the member of a case into rows. A missing field takes its default, else it is a fault. */
export function readMember(document: PolicyDocument, input: Readonly<Record<string, unknown>>): Row {
  return readRow(document, { input, level: 0, parent: undefined });
}

function readRow(
  document: PolicyDocument,
  given: {
    readonly input: Readonly<Record<string, unknown>>;
    readonly level: number;
    readonly parent: Row | undefined;
  },
): Row {
  const { input, level, parent } = given;
  const fields = new Map<string, Value>();
  for (const [name, field] of Object.entries(document.levels[level]?.fields ?? {})) {
    fields.set(name, readField(field, Object.hasOwn(input, name) ? input[name] : undefined));
  }
  const row: Row = { level, parent, fields, children: [], rules: new Map() };
  const child = document.levels[level + 1]?.name;
  const rows = child !== undefined && Object.hasOwn(input, child) ? input[child] : undefined;
  if (Array.isArray(rows)) {
    for (const part of rows) {
      if (isRecord(part)) row.children.push(readRow(document, { input: part, level: level + 1, parent: row }));
    }
  }
  return row;
}
