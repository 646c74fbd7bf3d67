import { absenceKinds, describeReceived, type Label, nearestName, parseDecimal, rescaleDecimal } from "@kinerja/model";
import { setOf } from "../analyse/declaredTypes.ts";
import type { CategoryField, Field, NumberField, PolicyDocument } from "../document/policyDocument.ts";
import { employmentKindField, employmentKindName } from "../employment/employmentKindField.ts";
import { describeValues } from "./describeValues.ts";
import { compareDecimals } from "./evaluate/decimals.ts";
import { withinBounds } from "./verifyFields.ts";

type Path = readonly (string | number)[];
type Raw = Readonly<Record<string, unknown>>;

/** What the engine would not take at a place of an input, with the code of its issue. */
export interface Misfit {
  readonly code: string;
  readonly path: Path;
  readonly expected: Label;
  readonly received: Label;
  readonly witness: string;
}

const nothing = { id: "tidak ada isian", en: "nothing" };

/** The longest id that is taken. */
const greatestIdLength = 200;

/** Everything in the input of a member that the engine would refuse at its door. An id may be left out. */
export function inputMisfits(document: PolicyDocument, input: Raw, path: Path): readonly Misfit[] {
  return rowMisfits(document, { raw: input, level: 0, path });
}

interface PlacedRow {
  readonly raw: Raw;
  readonly level: number;
  readonly path: Path;
}

function rowMisfits(document: PolicyDocument, row: PlacedRow): readonly Misfit[] {
  const { raw, level, path } = row;
  const own = document.levels[level]?.fields ?? {};
  const reserved = level === 0 ? employmentKindField(document) : undefined;
  const fields: Readonly<Record<string, Field>> =
    reserved === undefined ? own : { ...own, [employmentKindName]: reserved };
  const child = document.levels[level + 1]?.name;
  const known = ["id", ...Object.keys(fields), ...(child === undefined ? [] : [child])];
  const unknown = Object.keys(raw).filter((name) => !known.includes(name));
  return [
    ...idMisfits(row),
    ...unknown.map((name) => unknownKey(name, known, path)),
    ...Object.entries(fields).flatMap(([name, field]) =>
      fieldMisfits(document, { field, raw: ownValue(raw, name), path: [...path, name] }),
    ),
    ...(child === undefined ? [] : childMisfits(document, row, child)),
  ];
}

/** An id may be left out of an example; one that is there must be usable. */
function idMisfits({ raw, level, path }: PlacedRow): readonly Misfit[] {
  const id = ownValue(raw, "id");
  if (id === undefined || (level > 0 && id === null)) return [];
  const isWhole = typeof id === "number" && Number.isSafeInteger(id);
  if (isWhole || (typeof id === "string" && id !== "" && id.length <= greatestIdLength)) return [];
  const expected = {
    id: `teks 1 sampai ${greatestIdLength} karakter`,
    en: `a text of 1 to ${greatestIdLength} characters`,
  };
  return [misfit(level === 0 ? "input.missingId" : "input.rowId", [...path, "id"], { expected, raw: id })];
}

function unknownKey(name: string, known: readonly string[], path: Path): Misfit {
  const received = { id: `kunci "${name}" yang tidak dikenal`, en: `the unknown key "${name}"` };
  const near = nearestName(name, known);
  const names = near === undefined ? known.join(" | ") : `"${near}"`;
  return {
    code: "input.unknownField",
    path: [...path, name],
    expected: { id: names, en: names },
    received,
    witness: name,
  };
}

function childMisfits(document: PolicyDocument, row: PlacedRow, child: string): readonly Misfit[] {
  const path = [...row.path, child];
  const level = row.level + 1;
  const { greatestCount = Number.POSITIVE_INFINITY } = document.levels[level] ?? {};
  const rows = ownValue(row.raw, child);
  if (!Array.isArray(rows)) {
    const code = rows === undefined ? "input.missingLevel" : "input.notARowList";
    return [misfit(code, path, { expected: { id: "daftar baris", en: "a list of rows" }, raw: rows })];
  }
  if (rows.length > greatestCount) {
    const expected = { id: `paling banyak ${greatestCount} baris`, en: `at most ${greatestCount} rows` };
    const received = { id: `${rows.length} baris`, en: `${rows.length} rows` };
    return [{ code: "input.tooManyRows", path, expected, received, witness: String(rows.length) }];
  }
  const seen = new Set<string>();
  const once = { id: "id yang hanya sekali", en: "an id that stands once" };
  const twice: Misfit[] = [];
  for (const [index, raw] of rows.entries()) {
    const id = isRecord(raw) ? ownValue(raw, "id") : undefined;
    if (typeof id !== "string" && typeof id !== "number") continue;
    if (seen.has(String(id))) {
      twice.push(misfit("input.duplicateRowId", [...path, index, "id"], { expected: once, raw: id }));
    }
    seen.add(String(id));
  }
  return [
    ...twice,
    ...rows.flatMap((raw: unknown, index) => {
      const place = [...path, index];
      if (isRecord(raw)) return rowMisfits(document, { raw, level, path: place });
      return [misfit("input.notAnObject", place, { expected: { id: "objek", en: "an object" }, raw })];
    }),
  ];
}

function fieldMisfits(
  document: PolicyDocument,
  { field, raw, path }: { readonly field: Field; readonly raw: unknown; readonly path: Path },
): readonly Misfit[] {
  const code = faultOf(document, field, raw);
  return code === undefined ? [] : [misfit(code, path, { expected: describeAllowed(document, field), raw })];
}

/** The code of the issue that a value of a field raises; nothing where it is taken. */
function faultOf(document: PolicyDocument, field: Field, raw: unknown): string | undefined {
  if (raw === undefined || raw === null) return field.whenMissing === undefined ? "input.missingField" : undefined;
  if (isRecord(raw) && Object.keys(raw).length === 1 && Object.hasOwn(raw, "absent")) {
    const kind = raw["absent"];
    if (!absenceKinds.some((known) => known === kind)) return "input.unknownAbsence";
    return field.required === true ? "input.absentNotAllowed" : undefined;
  }
  switch (field.kind) {
    case "number":
      return typeof raw === "number" || typeof raw === "string"
        ? faultOfNumber(field, String(raw))
        : "input.notADecimal";
    case "category":
      return categoriesOf(document, field).some((name) => name === raw) ? undefined : "input.unknownCategory";
    case "boolean":
      return raw === true || raw === false || raw === "true" || raw === "false" ? undefined : "input.notABoolean";
  }
}

/** Zeros behind the last decimal lose nothing, so they are taken. */
function faultOfNumber(field: NumberField, text: string): string | undefined {
  const value = parseDecimal(text);
  if (value === undefined) return "input.notADecimal";
  const { decimals } = field;
  const kept = { units: rescaleDecimal(value, decimals, "down"), decimals };
  if (compareDecimals(kept, value) !== 0) return "input.tooManyDecimals";
  return withinBounds(field, text) ? undefined : "input.outOfRange";
}

function categoriesOf(document: PolicyDocument, field: CategoryField): readonly string[] {
  if (field === employmentKindField(document)) return document.appliesTo;
  return setOf(document, field.set)?.members.map(({ name }) => name) ?? [];
}

function describeAllowed(document: PolicyDocument, field: Field): Label {
  const { id, en } = describeValues(field);
  if (field.kind === "boolean") return { id, en };
  const allowed =
    field.kind === "number" ? `${field.least}–${field.greatest}` : categoriesOf(document, field).join(" | ");
  return { id: `${id}, ${allowed}`, en: `${en}, ${allowed}` };
}

function misfit(
  code: string,
  path: Path,
  { expected, raw }: { readonly expected: Label; readonly raw: unknown },
): Misfit {
  const witness = describeReceived(raw);
  if (raw === undefined) return { code, path, expected, received: nothing, witness: nothing.en };
  return { code, path, expected, received: { id: witness, en: witness }, witness };
}

function isRecord(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function ownValue(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}
