import { type AbsenceKind, absenceKinds } from "@kinerja/model";
import type { Field, PolicyDocument } from "../../document/policyDocument.ts";
import type { Row } from "./row.ts";
import { fault, readNumber, truth, type Value } from "./value.ts";

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

/** Reads one value of a field, as input and `whenMissing` write it. */
function readField(field: Field, raw: unknown): Value {
  if (raw === undefined || raw === null) {
    return field.whenMissing === undefined ? fault("input.missingField") : readField(field, field.whenMissing);
  }
  if (isRecord(raw)) {
    const kind = raw["absent"];
    return isAbsenceKind(kind) ? { kind: "absent", absent: kind } : fault("input.notAValue");
  }
  switch (field.kind) {
    case "number":
      return typeof raw === "number" || typeof raw === "string" ? readNumber(String(raw)) : fault("input.notANumber");
    case "category":
      return typeof raw === "string" ? { kind: "category", name: raw } : fault("input.notACategory");
    case "boolean":
      return typeof raw === "boolean" ? truth(raw) : fault("input.notABoolean");
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsenceKind(value: unknown): value is AbsenceKind {
  return absenceKinds.some((kind) => kind === value);
}
