import type { Field, PolicyDocument } from "../document/policyDocument.ts";
import { isRecord } from "./evaluate/isRecord.ts";

/** A member as input has it. */
export type MemberInput = Readonly<Record<string, unknown>>;

/** A field of one row of a member. */
export interface MemberPlace {
  readonly name: string;
  readonly field: Field;
  /** The rows that lead there: one index for each child level. */
  readonly rows: readonly number[];
}

/** Rows of one parent whose fields are tried out; the others behave alike. */
const rowsTried = 2;

/** The fields of a member and of the first rows of each child level. */
export function memberPlaces(document: PolicyDocument, input: MemberInput): readonly MemberPlace[] {
  const gather = (row: MemberInput, rows: readonly number[]): readonly MemberPlace[] => {
    const level = document.levels[rows.length];
    const own = Object.entries(level?.fields ?? {}).map(([name, field]) => ({ name, field, rows }));
    const below = rowsOf(document, row, rows.length).slice(0, rowsTried);
    return [...own, ...below.flatMap((child, index) => gather(child, [...rows, index]))];
  };
  return gather(input, []);
}

/** The raw value at a place. */
export function rawAt(document: PolicyDocument, input: MemberInput, place: MemberPlace): unknown {
  const row = place.rows.reduce<MemberInput>((at, index, level) => rowsOf(document, at, level)[index] ?? {}, input);
  return Object.hasOwn(row, place.name) ? row[place.name] : undefined;
}

/** The member with another raw value at a place; `undefined` leaves the key out. */
export function withRaw(document: PolicyDocument, input: MemberInput, place: MemberPlace, raw: unknown): MemberInput {
  const replace = (row: MemberInput, level: number): MemberInput => {
    const index = place.rows[level];
    const child = document.levels[level + 1]?.name;
    if (index === undefined || child === undefined) {
      const { [place.name]: _replaced, ...rest } = row;
      return raw === undefined ? rest : { ...rest, [place.name]: raw };
    }
    const rows = rowsOf(document, row, level).map((part, at) => (at === index ? replace(part, level + 1) : part));
    return { ...row, [child]: rows };
  };
  return replace(input, 0);
}

/** Names a place, such as `activities[0].realizedTime`. */
export function describePlace(document: PolicyDocument, place: MemberPlace): string {
  const steps = place.rows.map((index, level) => `${document.levels[level + 1]?.name}[${index}].`);
  return `${steps.join("")}${place.name}`;
}

function rowsOf(document: PolicyDocument, row: MemberInput, level: number): readonly MemberInput[] {
  const child = document.levels[level + 1]?.name;
  const rows = child !== undefined && Object.hasOwn(row, child) ? row[child] : undefined;
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}
