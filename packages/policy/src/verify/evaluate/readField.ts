import { type AbsenceKind, absenceKinds } from "@kinerja/model";
import type { Field } from "../../document/policyDocument.ts";
import { isRecord } from "./isRecord.ts";
import { fault, readNumber, truth, type Value } from "./value.ts";

/** Reads one value of a field, as input and `whenMissing` write it. */
export function readField(field: Field, raw: unknown): Value {
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

function isAbsenceKind(value: unknown): value is AbsenceKind {
  return absenceKinds.some((kind) => kind === value);
}
