import {
  type AbsenceKind,
  absenceKinds,
  describeReceived,
  type Integer,
  type Issue,
  type LabelValues,
  nearestName,
  parseDecimal,
  rescaleDecimal,
} from "@kinerja/model";
import type { Field, NumberField } from "@kinerja/policy";
import { codes, type Memory } from "../interpret/memory.ts";
import type { ScoringCode } from "../messages.ts";
import { scoringIssue } from "../scoringIssue.ts";
import { readUnits } from "./readUnits.ts";

/** How a field counts for coverage: it has a value, it lacks one, or it does not count (not applicable, or a default). */
type FieldCount = "measured" | "lacking" | "uncounted";

/** Reads one field into its slot; a function that makes the issue where it does not fit. */
export type FieldReader = (raw: unknown, memory: Memory, slot: number) => FieldCount | ((path: string) => Issue);

interface NamedField {
  readonly name: string;
  readonly field: Field;
  readonly categories: readonly string[];
}

/** Makes the reader of a field; what a missing key means is worked out once. */
export function createFieldReader(named: NamedField): FieldReader {
  const readPresent = createPresentReader(named);
  const readMissing = createMissingReader(named, readPresent);
  return (raw, memory, slot) => {
    if (raw === undefined || raw === null) return readMissing(raw, memory, slot);
    return typeof raw === "object" ? readAbsence(named, raw, memory, slot) : readPresent(raw, memory, slot);
  };
}

function createMissingReader(named: NamedField, readPresent: FieldReader): FieldReader {
  const { name, field } = named;
  const { whenMissing } = field;
  if (whenMissing === undefined) {
    const expected = describeField(named);
    return () => (path) => scoringIssue("input.missingField", path, { name, expected }, { expected });
  }
  if (typeof whenMissing === "object") return (_, memory, slot) => writeAbsence(memory, slot, whenMissing.absent);
  return (_, memory, slot) => {
    const count = readPresent(whenMissing, memory, slot);
    return typeof count === "function" ? count : "uncounted";
  };
}

function readAbsence(named: NamedField, raw: object, memory: Memory, slot: number): ReturnType<FieldReader> {
  const { name, field } = named;
  const keys = Array.isArray(raw) ? [] : Object.keys(raw);
  if (keys.length !== 1 || keys[0] !== "absent") return notThatKind(named, raw);
  const kind: unknown = (raw as { readonly absent: unknown }).absent;
  if (!isAbsenceKind(kind)) {
    const expected = absenceKinds.join(", ");
    return (path) =>
      scoringIssue("input.unknownAbsence", path, { name, expected }, { expected, received: describeReceived(kind) });
  }
  if (field.required === true) {
    return (path) =>
      scoringIssue("input.absentNotAllowed", path, { name, expected: describeField(named) }, { received: kind });
  }
  return writeAbsence(memory, slot, kind);
}

function writeAbsence(memory: Memory, slot: number, kind: AbsenceKind): FieldCount {
  memory.codes[slot] = codes[kind];
  memory.values[slot] = 0;
  return kind === "notApplicable" ? "uncounted" : "lacking";
}

function writeValue(memory: Memory, slot: number, value: Integer): FieldCount {
  memory.codes[slot] = codes.present;
  memory.values[slot] = value;
  return "measured";
}

function isAbsenceKind(kind: unknown): kind is AbsenceKind {
  return absenceKinds.some((known) => known === kind);
}

function createPresentReader(named: NamedField): FieldReader {
  const { field, categories } = named;
  switch (field.kind) {
    case "number":
      return createNumberReader(named, field);
    case "category":
      return (raw, memory, slot) => {
        const index = typeof raw === "string" ? categories.indexOf(raw) : -1;
        return index >= 0 ? writeValue(memory, slot, index) : notThatKind(named, raw);
      };
    case "boolean":
      return (raw, memory, slot) => {
        if (raw === true || raw === "true") return writeValue(memory, slot, 1);
        if (raw === false || raw === "false") return writeValue(memory, slot, 0);
        return notThatKind(named, raw);
      };
  }
}

function createNumberReader(named: NamedField, field: NumberField): FieldReader {
  const { name } = named;
  const { decimals, least, greatest } = field;
  const bound = (text: string): Integer => rescaleDecimal(parseDecimal(text) ?? { units: 0, decimals: 0 }, decimals);
  const [from, to] = [bound(least), bound(greatest)];
  return (raw, memory, slot) => {
    const units = readUnits(raw, decimals);
    if (typeof units === "string") return numberIssue(units, named, raw, { decimals });
    if (units < from || units > to) return numberIssue("input.outOfRange", named, raw, { least, greatest });
    return writeValue(memory, slot, units);
  };

  function numberIssue(code: ScoringCode, of: NamedField, raw: unknown, values: LabelValues): (path: string) => Issue {
    return (path) =>
      scoringIssue(code, path, { name, ...values }, { expected: describeField(of), received: describeReceived(raw) });
  }
}

const wrongKind = {
  number: "input.notADecimal",
  category: "input.unknownCategory",
  boolean: "input.notABoolean",
} as const satisfies Record<Field["kind"], ScoringCode>;

function notThatKind(named: NamedField, raw: unknown): (path: string) => Issue {
  return (path) => {
    const { name, field, categories } = named;
    const expected = describeField(named);
    const near = typeof raw === "string" ? nearestName(raw, categories) : undefined;
    const hint =
      near === undefined ? { id: "", en: "" } : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
    return scoringIssue(
      wrongKind[field.kind],
      path,
      { name, expected, hint },
      { expected, received: describeReceived(raw) },
    );
  };
}

/** Says what a field takes, for messages. */
function describeField({ field, categories }: NamedField): string {
  switch (field.kind) {
    case "number":
      return `${field.least} – ${field.greatest}`;
    case "category":
      return categories.join(", ");
    case "boolean":
      return "true, false";
  }
}
