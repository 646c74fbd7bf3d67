import {
  absenceKinds,
  describeReceived,
  formatPath,
  type Label,
  nearestName,
  parseDecimal,
  rescaleDecimal,
} from "@kinerja/model";
import { setOf } from "../analyse/declaredTypes.ts";
import type { CategoryField, Field, NumberField, PolicyDocument } from "../document/policyDocument.ts";
import { employmentKindField, employmentKindName } from "../employment/employmentKindField.ts";
import { describeValues } from "./describeValues.ts";
import { compareDecimals } from "./evaluate/decimals.ts";
import type { Verification } from "./verification.ts";
import { withinBounds } from "./verifyFields.ts";

type Path = readonly (string | number)[];
type Raw = Readonly<Record<string, unknown>>;

/** What does not fit at a place of a case's input. */
interface Misfit {
  readonly path: Path;
  readonly expected: Label;
  readonly received: Label;
  readonly witness: string;
}

const nothing = { id: "tidak ada isian", en: "nothing" };

/**
 * Checks that the engine would take the input of a case: its keys, values and numbers of rows. A case
 * that names `expectedIssues` is about such input, so it is left alone.
 *
 * @returns whether the input is taken
 */
export function verifyCaseInput({ document, report }: Verification, index: number): boolean {
  const example = document.cases[index];
  if (example === undefined || (example.expectedIssues ?? []).length > 0) return true;
  const misfits = rowMisfits(document, { raw: example.input, level: 0, path: ["cases", index, "input"] });
  for (const { path, expected, received, witness } of misfits) {
    report("policy.caseInput", formatPath(path), { values: { case: example.name, expected, received }, witness });
  }
  return misfits.length === 0;
}

/** Reports a case whose member breaks a constraint, unless that is what it is about. */
export function refuseBroken({ document, report }: Verification, index: number): void {
  const { name = "", expectedIssues = [] } = document.cases[index] ?? {};
  if (expectedIssues.length > 0) return;
  const values = {
    case: name,
    expected: { id: "anggota yang memenuhi semua syarat", en: "a member that keeps every constraint" },
    received: { id: "anggota yang melanggar satu syarat", en: "one that breaks a constraint" },
  };
  report("policy.caseInput", `cases[${index}].input`, { values, witness: name });
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
    ...unknown.map((name) => unknownKey(name, known, path)),
    ...Object.entries(fields).flatMap(([name, field]) =>
      fieldMisfits(document, { field, raw: ownValue(raw, name), path: [...path, name] }),
    ),
    ...(child === undefined ? [] : childMisfits(document, row, child)),
  ];
}

function unknownKey(name: string, known: readonly string[], path: Path): Misfit {
  const received = { id: `kunci "${name}" yang tidak dikenal`, en: `the unknown key "${name}"` };
  const near = nearestName(name, known);
  const names = near === undefined ? known.join(" | ") : `"${near}"`;
  return { path: [...path, name], expected: { id: names, en: names }, received, witness: name };
}

function childMisfits(document: PolicyDocument, row: PlacedRow, child: string): readonly Misfit[] {
  const path = [...row.path, child];
  const level = row.level + 1;
  const { greatestCount = Number.POSITIVE_INFINITY } = document.levels[level] ?? {};
  const rows = ownValue(row.raw, child);
  if (!Array.isArray(rows)) {
    return [misfit(path, { id: "daftar baris", en: "a list of rows" }, rows)];
  }
  if (rows.length > greatestCount) {
    const expected = { id: `paling banyak ${greatestCount} baris`, en: `at most ${greatestCount} rows` };
    const received = { id: `${rows.length} baris`, en: `${rows.length} rows` };
    return [{ path, expected, received, witness: String(rows.length) }];
  }
  return rows.flatMap((raw: unknown, index) => {
    const place = [...path, index];
    if (isRecord(raw)) return rowMisfits(document, { raw, level, path: place });
    return [misfit(place, { id: "objek", en: "an object" }, raw)];
  });
}

function fieldMisfits(
  document: PolicyDocument,
  { field, raw, path }: { readonly field: Field; readonly raw: unknown; readonly path: Path },
): readonly Misfit[] {
  const fits = isMissing(raw)
    ? field.whenMissing !== undefined
    : isRecord(raw)
      ? isAbsence(raw) && field.required !== true
      : isTaken(document, field, raw);
  return fits ? [] : [misfit(path, describeAllowed(document, field), raw)];
}

function isTaken(document: PolicyDocument, field: Field, raw: unknown): boolean {
  switch (field.kind) {
    case "number":
      return (typeof raw === "number" || typeof raw === "string") && isTakenNumber(field, String(raw));
    case "category":
      return categoriesOf(document, field).some((name) => name === raw);
    case "boolean":
      return raw === true || raw === false || raw === "true" || raw === "false";
  }
}

/** Zeros behind the last decimal lose nothing, so they are taken. */
function isTakenNumber(field: NumberField, text: string): boolean {
  const value = parseDecimal(text);
  if (value === undefined) return false;
  const { decimals } = field;
  const kept = { units: rescaleDecimal(value, decimals, "down"), decimals };
  return compareDecimals(kept, value) === 0 && withinBounds(field, text);
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

function misfit(path: Path, expected: Label, raw: unknown): Misfit {
  const witness = describeReceived(raw);
  if (raw === undefined) return { path, expected, received: nothing, witness: nothing.en };
  return { path, expected, received: { id: witness, en: witness }, witness };
}

function isAbsence(raw: Raw): boolean {
  return Object.keys(raw).length === 1 && absenceKinds.some((kind) => kind === ownValue(raw, "absent"));
}

function isMissing(raw: unknown): boolean {
  return raw === undefined || raw === null;
}

function isRecord(raw: unknown): raw is Raw {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

function ownValue(raw: Raw, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}
