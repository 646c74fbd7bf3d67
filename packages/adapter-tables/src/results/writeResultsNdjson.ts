import type { Issue } from "@kinerja/model";
import type { Program } from "@kinerja/scoring";
import { type CohortColumns, type CohortResult, cohortCoverage, memberStatuses } from "@kinerja/scoring/cohort";
import { type CellText, createCellText } from "./createCellText.ts";

/** Options of {@link writeResultsNdjson}. */
export interface ResultsNdjsonOptions {
  /** Issues of members that were found when they were read, by path such as `members[3].bonus`. Default: none. */
  readonly issues?: readonly Issue[];
  /** About how many bytes are given at once. Default: 64 KiB. */
  readonly chunkBytes?: number;
}

interface LevelCells {
  readonly name: string;
  /** The key and the text of each rule, ready for JSON. */
  readonly rules: readonly (readonly [string, CellText])[];
  readonly offsets: Int32Array | undefined;
  readonly idOf: (row: number) => string | undefined;
}

const forms = {
  decimal: (text: string) => `"${text}"`,
  category: (name: string) => JSON.stringify(name),
  boolean: String,
  absent: (kind: string) => `{"absent":"${kind}"}`,
};

/**
 * Writes the results of a cohort as lines of JSON, one member a line, piece by piece: the same object that `score` gives
 * for the member, with the rules that were scored. Of a member that was refused at the door it tells the issues that it
 * is given; it has no rows, and its coverage is 0 of 0.
 *
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const bonus = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { bonus: { ...bonus, label, least: "0", greatest: "100" } } })
 *   .rule("member", "paid", { label, output: bonus, source, expression: ({ field }) => field("bonus") })
 *   .build();
 * const { program } = compilePolicy(policy);
 * const { columns } = columnsOf(program, [{ id: "a", bonus: "12.5" }]);
 * const [piece] = writeResultsNdjson(program, columns, scoreCohort(program, columns));
 * JSON.parse(new TextDecoder().decode(piece)).values; // => { paid: "12.50" }
 */
export function* writeResultsNdjson(
  program: Program,
  columns: CohortColumns,
  result: CohortResult,
  options: ResultsNdjsonOptions = {},
): Generator<Uint8Array, void, undefined> {
  const { chunkBytes = 1 << 16 } = options;
  const levels = program.levels.map((level, depth): LevelCells => {
    const { ids, offsets } = columns.levels[depth] ?? {};
    const scored = result.levels[depth];
    return {
      name: JSON.stringify(level.name),
      rules: level.outputs
        .filter(({ name }) => scored !== undefined && Object.hasOwn(scored.rules, name))
        .map(({ name, shown }) => [JSON.stringify(name), createCellText(program, shown, scored?.rules[name], forms)]),
      offsets,
      idOf: (row) => ids?.at(row),
    };
  });
  const { measured, applicable } = cohortCoverage(program, columns);
  const issues = issuesByMember(result, options.issues ?? []);
  const encoder = new TextEncoder();
  let text = "";
  for (let member = 0; member < result.members; member += 1) {
    const id = JSON.stringify(levels[0]?.idOf(member) ?? "");
    const status = memberStatuses[result.statuses[member] ?? 0] ?? "";
    const coverage = `{"measured":${measured[member] ?? 0},"applicable":${applicable[member] ?? 0}}`;
    const told = JSON.stringify(issues.get(member) ?? []);
    text += `{"id":${id},"status":"${status}","values":${valuesOf(levels[0], member)},"coverage":${coverage},"issues":${told}`;
    text += `${childrenOf(levels, 0, member)}}\n`;
    if (text.length < chunkBytes) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

function valuesOf(level: LevelCells | undefined, row: number): string {
  let text = "{";
  for (const [name, cell] of level?.rules ?? []) text += `${text === "{" ? "" : ","}${name}:${cell(row)}`;
  return `${text}}`;
}

function childrenOf(levels: readonly LevelCells[], depth: number, row: number): string {
  const level = levels[depth + 1];
  if (level === undefined) return "";
  const last = level.offsets?.[row + 1] ?? 0;
  const rows: string[] = [];
  for (let child = level.offsets?.[row] ?? 0; child < last; child += 1) {
    const id = level.idOf(child);
    const key = id === undefined ? "" : `"id":${JSON.stringify(id)},`;
    rows.push(`{${key}"values":${valuesOf(level, child)}${childrenOf(levels, depth + 1, child)}}`);
  }
  return `,${level.name}:[${rows.join(",")}]`;
}

function issuesByMember(result: CohortResult, read: readonly Issue[]): ReadonlyMap<number, readonly Issue[]> {
  const byMember = new Map<number, Issue[]>();
  const add = (member: number, issue: Issue): void => {
    const list = byMember.get(member);
    if (list === undefined) byMember.set(member, [issue]);
    else list.push(issue);
  };
  for (const issue of read) {
    const [, member] = /^members\[(\d+)\]/.exec(issue.path) ?? [];
    if (member !== undefined) add(Number(member), issue);
  }
  for (const { member, issue } of result.issues) add(member, issue);
  return byMember;
}
