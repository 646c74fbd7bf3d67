import { absenceKinds, type Integer } from "@kinerja/model";
import { readUnits } from "../input/readUnits.ts";
import type { ScoringCode } from "../messages.ts";
import type { Program, ProgramInput } from "../program/program.ts";
import type { Dialect } from "./dialect.ts";
import type { IssueRanks } from "./issueRanks.ts";
import { lackCodes } from "./lackCodes.ts";
import { quoteText } from "./quoteText.ts";
import type { MadeColumn } from "./relation.ts";

/** What reading one field needs. */
export interface FieldReading {
  readonly program: Program;
  readonly dialect: Dialect;
  readonly input: ProgramInput;
  readonly place: string;
  readonly ranks: IssueRanks;
  readonly hasAbsence: boolean;
  /** Whether the value can be absent and has a column `c…`. */
  readonly isCoded: boolean;
  /** The type of the column of values. */
  readonly type: string | undefined;
}

/** The columns of a field that was read, and the issues that it can have, in the order of the interpreter. */
export interface ReadField {
  readonly value: MadeColumn;
  readonly code?: MadeColumn;
  readonly issues: readonly { readonly when: string; readonly rank: number }[];
  readonly uses: readonly string[];
}

/** Turns what was read of a field (`t…` text, `x…` reason, `u…` and `y…` of a number) into value, state and issues. */
export function readField(reading: FieldReading): ReadField {
  const { program, dialect, input, ranks, place, hasAbsence, type } = reading;
  const { node, field, appliesTo } = input;
  const [t, x] = [`t${node}`, `x${node}`];
  const issue = (code: ScoringCode, when: string): ReadField["issues"][number] => ({
    when,
    rank: ranks.add(code, place),
  });
  const uses = [t, ...(hasAbsence ? [x] : []), ...(field.kind === "number" ? [`u${node}`, `y${node}`] : [])];
  const isMissing = hasAbsence ? `${t} IS NULL AND ${x} IS NULL` : `${t} IS NULL`;
  const known = choicesOf(reading);
  const given = known.map(([text, value]) => `WHEN ${t} = ${quoteText(dialect, text)} THEN ${value}`);
  const within = field.kind === "number" ? rangeOf(program, input) : undefined;
  const cases = within === undefined ? given : [`WHEN ${within} THEN u${node}`];
  const { whenMissing } = field;
  const otherwise = whenMissing === undefined || typeof whenMissing === "object" ? undefined : defaultOf(reading);
  const fallback = otherwise === undefined ? "" : ` WHEN ${isMissing} THEN ${otherwise}`;
  const text = `CASE ${cases.join(" ")}${fallback} END`;
  const kinds = absenceKinds.map((kind) => `WHEN ${x} = '${kind}' THEN ${lackCodes[kind]}`).join(" ");
  const none = typeof whenMissing === "object" ? lackCodes[whenMissing.absent] : lackCodes.present;
  const reasons = hasAbsence && field.required !== true ? ` ${kinds}` : "";
  const code = `CASE WHEN ${t} IS NOT NULL THEN ${lackCodes.present}${reasons} ELSE ${none} END`;
  const unknown = `${t} NOT IN (${known.map(([name]) => quoteText(dialect, name)).join(", ")})`;
  const issues = [
    ...(field.kind === "number"
      ? [
          issue("input.notADecimal", `${t} IS NOT NULL AND y${node} = 1`),
          issue("input.tooManyDecimals", `${t} IS NOT NULL AND y${node} = 2`),
          issue("input.outOfRange", `${t} IS NOT NULL AND (u${node} IS NULL OR NOT ${within ?? "TRUE"})`),
        ]
      : [issue(field.kind === "category" ? "input.unknownCategory" : "input.notABoolean", unknown)]),
    ...(hasAbsence
      ? [
          issue("input.unknownAbsence", `${t} IS NOT NULL AND ${x} IS NOT NULL`),
          issue("input.unknownAbsence", `${x} NOT IN (${absenceKinds.map((kind) => `'${kind}'`).join(", ")})`),
          ...(field.required === true ? [issue("input.absentNotAllowed", `${x} IS NOT NULL`)] : []),
        ]
      : []),
    ...(whenMissing === undefined ? [issue("input.missingField", isMissing)] : []),
    ...(appliesTo === undefined
      ? []
      : [issue("input.employmentKind", `${t} NOT IN (${appliesTo.map((kind) => `'${kind}'`).join(", ")})`)]),
  ];
  return {
    value: { text: type === undefined ? text : `CAST(${text} AS ${type})`, uses },
    ...(reading.isCoded ? { code: { text: code, uses } } : {}),
    issues,
    uses,
  };
}

function rangeOf({ nodes }: Program, { node }: ProgramInput): string {
  const type = nodes[node]?.type;
  const [least, greatest]: readonly Integer[] = type?.kind === "number" ? [type.least, type.greatest] : [0, 0];
  return `(u${node} >= ${least} AND u${node} <= ${greatest})`;
}

function choicesOf({ program, dialect, input: { field } }: FieldReading): readonly (readonly [string, string])[] {
  switch (field.kind) {
    case "number":
      return [];
    case "category":
      return (program.categories[field.set] ?? []).map((name, index) => [name, String(index)] as const);
    case "boolean":
      return dialect.booleans.map(([text, value]) => [text, value ? "TRUE" : "FALSE"] as const);
  }
}

/** The value of a field that says which value a missing one has. */
function defaultOf(reading: FieldReading): string {
  const { program, input } = reading;
  const { whenMissing } = input.field;
  if (input.field.kind !== "number") {
    return choicesOf(reading).find(([text]) => text === String(whenMissing))?.[1] ?? "NULL";
  }
  const units = readUnits(whenMissing, input.field.decimals);
  const type = program.nodes[input.node]?.type;
  const fits = typeof units !== "string" && type?.kind === "number" && units >= type.least && units <= type.greatest;
  return fits ? String(units) : "NULL";
}
