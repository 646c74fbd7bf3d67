import { type AbsenceKind, absenceKinds } from "@kinerja/model";
import type { Field, PolicyDocument } from "@kinerja/policy";
import type { OracleRow } from "./oracleRow.ts";
import type { OracleValue } from "./oracleValue.ts";
import { readScaled, type Scaled, toScale, writeScaled } from "./scaled.ts";

/** A member as the oracles read it; numbers still as decimals. */
export interface OracleReading {
  readonly root: OracleRow<Scaled>;
  /** Codes of what is wrong with the input; nothing is computed then. */
  readonly codes: readonly string[];
  readonly coverage: { readonly measured: number; readonly applicable: number };
}

type Raw = Readonly<Record<string, unknown>>;

/** Reads a member by the contract of the input: defaults, absences, decimals, bounds, categories, rows. */
export function readOracleMember(document: PolicyDocument, member: Raw): OracleReading {
  const codes: string[] = [];
  const coverage = { measured: 0, applicable: 0 };
  const readRow = (raw: Raw, level: number, parent: OracleRow<Scaled> | undefined): OracleRow<Scaled> => {
    const own = document.levels[level];
    const next = document.levels[level + 1];
    if (own === undefined) throw new RangeError("No such level");
    const fields = new Map<string, OracleValue<Scaled>>();
    const row: OracleRow<Scaled> = { level, fields, parent, children: [], rules: new Map() };
    for (const key of Object.keys(raw)) {
      if (key !== "id" && key !== next?.name && !Object.hasOwn(own.fields, key)) codes.push("input.unknownField");
    }
    for (const [name, field] of Object.entries(own.fields)) {
      const given = raw[name];
      const defaulted = (given === undefined || given === null) && field.whenMissing !== undefined;
      const value = readField(document, field, defaulted ? field.whenMissing : given);
      if (typeof value === "string") {
        codes.push(value);
        continue;
      }
      fields.set(name, value);
      if (defaulted && value.kind !== "absent") continue;
      if (value.kind === "absent" && value.absent === "notApplicable") continue;
      coverage.applicable += 1;
      if (value.kind !== "absent") coverage.measured += 1;
    }
    if (next === undefined) return row;
    const rows = raw[next.name];
    if (rows === undefined) codes.push("input.missingLevel");
    else if (!Array.isArray(rows)) codes.push("input.notARowList");
    else if (rows.length > (next.greatestCount ?? 0)) codes.push("input.tooManyRows");
    else for (const child of rows as readonly Raw[]) row.children.push(readRow(child, level + 1, row));
    return row;
  };
  return { root: readRow(member, 0, undefined), codes, coverage };
}

/** The value of a field, or the code of what is wrong with it. */
function readField(document: PolicyDocument, field: Field, raw: unknown): OracleValue<Scaled> | string {
  if (raw === undefined || raw === null) return "input.missingField";
  if (typeof raw === "object" && "absent" in raw) return readAbsence(field, raw.absent);
  switch (field.kind) {
    case "boolean":
      if (raw === true || raw === "true") return { kind: "boolean", boolean: true };
      return raw === false || raw === "false" ? { kind: "boolean", boolean: false } : "input.notABoolean";
    case "category": {
      const known = document.categories[field.set]?.members.some(({ name }) => name === raw) === true;
      return known && typeof raw === "string" ? { kind: "category", category: raw } : "input.unknownCategory";
    }
    case "number": {
      const number = typeof raw === "string" || typeof raw === "number" ? readScaled(String(raw)) : undefined;
      if (number === undefined) return "input.notADecimal";
      const kept = toScale(number, field.decimals);
      if (compare(kept, number) !== 0) return "input.tooManyDecimals";
      const [least, greatest] = [readScaled(field.least), readScaled(field.greatest)];
      if (least === undefined || greatest === undefined) throw new RangeError("A bound that is no decimal");
      if (compare(kept, least) < 0 || compare(kept, greatest) > 0) return "input.outOfRange";
      return { kind: "number", number: kept };
    }
  }
}

function readAbsence(field: Field, kind: unknown): OracleValue<Scaled> | string {
  const found: AbsenceKind | undefined = absenceKinds.find((each) => each === kind);
  if (found === undefined) return "input.unknownAbsence";
  return field.required === true ? "input.absentNotAllowed" : { kind: "absent", absent: found };
}

function compare(a: Scaled, b: Scaled): number {
  const decimals = Math.max(a.decimals, b.decimals);
  const [left, right] = [toScale(a, decimals).units, toScale(b, decimals).units];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The same rows with the numbers in another arithmetic. */
export function convertRow<N>(row: OracleRow<Scaled>, read: (text: string) => N, parent?: OracleRow<N>): OracleRow<N> {
  const fields = new Map<string, OracleValue<N>>();
  for (const [name, value] of row.fields) {
    fields.set(name, value.kind === "number" ? { kind: "number", number: read(writeScaled(value.number)) } : value);
  }
  const converted: OracleRow<N> = { level: row.level, fields, parent, children: [], rules: new Map() };
  for (const child of row.children) converted.children.push(convertRow(child, read, converted));
  return converted;
}
