import { evidenceGrades, nearestName } from "@kinerja/model";
import type { PolicyCase, PolicyDocument } from "@kinerja/policy";
import { type CaseColumn, caseColumns } from "./cases/caseColumn.ts";
import { closeCase } from "./cases/closeCase.ts";
import { type OpenCase, type OpenRow, openRow } from "./cases/openCase.ts";
import { readCaseCell } from "./cases/readCaseCell.ts";
import type { DecimalSign } from "./cell/readCell.ts";
import type { CsvText } from "./csv/csvText.ts";
import type { Delimiter } from "./csv/delimiter.ts";
import { detectDelimiter } from "./csv/detectDelimiter.ts";
import { readDeclaration } from "./csv/readDeclaration.ts";
import { readSheetRows } from "./csv/readSheetRows.ts";
import { type LocatedIssue, tableIssue } from "./tableIssue.ts";

/** Options of {@link readCasesCsv}. */
export interface CasesCsvOptions {
  /** The policy that names the levels, their fields and their rules. */
  readonly policy: Pick<PolicyDocument, "levels"> & Partial<Pick<PolicyDocument, "appliesTo">>;
  /** Default: `point`. */
  readonly decimal?: DecimalSign;
  /** Default: found in the header, see {@link detectDelimiter}. */
  readonly delimiter?: Delimiter;
}

/** Cases as a policy holds them, what was wrong with the table, and the row in which each case begins. */
export interface CasesReading {
  readonly cases: readonly PolicyCase[];
  readonly issues: readonly LocatedIssue[];
  readonly rows: readonly number[];
  /** How many cases have a cell or row that could not be read. */
  readonly leftOut: number;
}

/**
 * Reads worked examples from CSV in the form given, when, then: for people who write cases in a spreadsheet.
 *
 * Columns are `case`, `given.<field>`, `when.at`, `when.overlay`, `then.<rule>`, `then.issues`, `source`. Rows of
 * a child level stand below each other under the case that they belong to, in `given.<level>.<field>` and
 * `then.<level>.<rule>`; `given.<level>` alone says that a row begins. An empty cell is a missing key or a rule
 * that is not compared, `absent:excused` an absence and its kind, `absent` in what is expected one of any kind.
 * A case with a bad cell is left out and told. Issues are returned, never thrown.
 *
 * @example
 * const fields = { done: { kind: "number", label: { id: "Selesai", en: "Done" }, unit: "percent", decimals: 2, least: "0", greatest: "100" } } as const;
 * const policy = { levels: [{ name: "member", label: { id: "Pegawai", en: "Member" }, fields, rules: {} }] };
 * const text = "case;given.done;then.issues\r\nover;120,5;input.outOfRange\r\n";
 * readCasesCsv({ file: "cases.csv", text }, { policy, decimal: "comma" }).cases; // => [{ name: "over", input: { done: "120.5" }, expected: {}, expectedIssues: ["input.outOfRange"] }]
 */
export function readCasesCsv({ file, text }: CsvText, options: CasesCsvOptions): CasesReading {
  const { policy, decimal = "point", delimiter = detectDelimiter(text) } = options;
  const isDeclared = readDeclaration(text) !== undefined;
  const issues: LocatedIssue[] = [];
  const cases: OpenCase[] = [];
  let header: readonly HeaderCell[] | undefined;
  for (const { row, cells, fault } of readSheetRows(text, delimiter)) {
    if ((isDeclared && row === 1) || cells.every((cell) => cell.trim() === "")) continue;
    if (header === undefined) {
      header = readHeader(cells, { file, row, policy, issues });
      if (issues.length > 0) return { cases: [], issues, rows: [], leftOut: 0 };
      continue;
    }
    const width = Math.max(0, ...header.map(({ index }) => index + 1));
    if (fault !== undefined || cells.length < width || cells.slice(width).some((cell) => cell.trim() !== "")) {
      const values = { expected: width, received: cells.length, hint: { id: "", en: "" } };
      issues.push(tableIssue(fault === undefined ? "table.raggedRow" : "table.quote", { file, row }, { values }));
      // Which case the row belongs to cannot be told: the one before it may lack a row.
      const last = cases.at(-1);
      if (last !== undefined) last.isSpoilt = true;
      continue;
    }
    readRow({ file, row, cells, header, decimal, cases, issues, levels: policy.levels.length });
  }
  if (header === undefined || (cases.length === 0 && issues.length === 0))
    issues.push(tableIssue("table.noCases", { file, row: 1 }));
  const read = cases.filter(({ isSpoilt }) => !isSpoilt);
  for (const each of read) {
    if (expectsNothing(each.member) && each.texts.issues === undefined)
      issues.push(tableIssue("table.caseWithoutThen", { file, row: each.row }, { values: { name: each.name } }));
  }
  return {
    cases: read.map((each) => closeCase(each, policy.levels)),
    issues,
    rows: read.map(({ row }) => row),
    leftOut: cases.length - read.length,
  };
}

interface HeaderCell {
  readonly name: string;
  readonly index: number;
  readonly column: CaseColumn;
}

function readHeader(
  cells: readonly string[],
  context: {
    readonly file: string;
    readonly row: number;
    readonly policy: CasesCsvOptions["policy"];
    readonly issues: LocatedIssue[];
  },
): readonly HeaderCell[] {
  const { file, row, policy, issues } = context;
  const known = caseColumns(policy);
  const seen = new Set<string>();
  const header = cells.flatMap((cell, index): readonly HeaderCell[] => {
    const name = cell.trim();
    if (name === "") return [];
    const column = known.get(name);
    if (column === undefined) issues.push(unknownColumn(name, { file, row }, [...known.keys()]));
    else if (seen.has(name)) {
      issues.push(tableIssue("table.duplicateColumn", { file, row, column: name }, { values: { name } }));
    }
    seen.add(name);
    return column === undefined ? [] : [{ name, index, column }];
  });
  if (!seen.has("case"))
    issues.push(tableIssue("table.missingColumn", { file, row }, { values: { name: "case" }, expected: "case" }));
  return header;
}

function unknownColumn(
  name: string,
  place: { readonly file: string; readonly row: number },
  known: readonly string[],
): LocatedIssue {
  const near = nearestName(name, known);
  const start = name.split(".")[0] ?? "";
  const alike = known.filter((each) => each.startsWith(`${start}.`)).slice(0, 12);
  const names = (alike.length === 0 ? ["case", "given.…", "when.at", "then.…", "source"] : alike).join(", ");
  const hint =
    near === undefined
      ? { id: `Yang dikenal: ${names}.`, en: `Known are: ${names}.` }
      : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
  const expected = near === undefined ? {} : { expected: near };
  return tableIssue(
    "table.unknownColumn",
    { ...place, column: name },
    { values: { name, hint }, ...expected, received: name },
  );
}

interface RowContext {
  readonly file: string;
  readonly row: number;
  readonly cells: readonly string[];
  readonly header: readonly HeaderCell[];
  readonly decimal: DecimalSign;
  readonly cases: OpenCase[];
  readonly issues: LocatedIssue[];
  /** How many levels the policy has. */
  readonly levels: number;
}

function readRow(context: RowContext): void {
  const { file, row, cells, header, cases, issues, levels } = context;
  const filled = header.flatMap((each) => {
    const text = cells[each.index]?.trim() ?? "";
    return text === "" ? [] : [{ ...each, text }];
  });
  const name = filled.find(({ column }) => column.kind === "case")?.text;
  const before = cases.at(-1);
  const isNew = before === undefined || (name !== undefined && name !== before.name);
  if (isNew && name === undefined) {
    issues.push(tableIssue("table.caseWithoutName", { file, row, column: "case" }));
    return;
  }
  const open = isNew ? startCase(name ?? "", row) : before;
  if (isNew) cases.push(open);
  // The rows of all levels that this line is about: those that it fills begin here, the others stand already.
  const rows: (OpenRow | undefined)[] = [open.member];
  for (let depth = 1; depth < levels; depth += 1) {
    const parent = rows[depth - 1];
    const begins = filled.some(({ column }) => "depth" in column && column.depth === depth);
    if (begins && parent !== undefined) parent.rows.push(openRow());
    rows.push(parent?.rows.at(-1));
  }
  for (const each of filled) {
    const issue = takeCell({ ...context, ...each }, open, rows);
    if (issue === undefined) continue;
    issues.push(issue);
    open.isSpoilt = true;
  }
}

function startCase(name: string, row: number): OpenCase {
  return { name, row, member: openRow(), texts: {}, source: {}, isSpoilt: false };
}

type FilledCell = RowContext & HeaderCell & { readonly text: string };

/** Puts a cell where it belongs; the issue where it cannot. */
function takeCell(cell: FilledCell, open: OpenCase, rows: readonly (OpenRow | undefined)[]): LocatedIssue | undefined {
  const { file, row, name, column, text, decimal } = cell;
  const place = { file, row, column: name };
  switch (column.kind) {
    case "case":
    case "row":
      return undefined;
    case "at":
    case "overlay":
    case "issues":
      return setOnce(open.texts, column.kind, { value: text, place, text });
    case "source":
      if (column.part === "evidence" && !evidenceGrades.some((grade) => grade === text)) {
        const expected = evidenceGrades.join(", ");
        return tableIssue("table.unknownEvidence", place, { values: { expected }, expected, received: text });
      }
      return setOnce(open.source, column.part, { value: text, place, text });
    case "given":
    case "then": {
      const at = rows[column.depth];
      if (at === undefined) return tableIssue("table.rowWithoutParent", place, { received: text });
      const isExpected = column.kind === "then";
      const type = column.kind === "then" ? column.rule.output : column.field;
      const reading = readCaseCell(text, type, { decimal, isExpected });
      if ("value" in reading) return setOnce(at[column.kind], column.name, { value: reading.value, place, text });
      const { code, example, values } = reading;
      const expected = example === undefined ? {} : { expected: example, values: { example, ...values } };
      return tableIssue(code, place, { ...expected, received: text });
    }
    default:
      return column satisfies never;
  }
}

/** A case says each thing once: the same again on its next line is no fault, another value is. */
function setOnce(
  into: Record<string, unknown>,
  key: string,
  cell: {
    readonly value: unknown;
    readonly place: { readonly file: string; readonly row: number; readonly column: string };
    readonly text: string;
  },
): LocatedIssue | undefined {
  if (!Object.hasOwn(into, key)) {
    into[key] = cell.value;
    return undefined;
  }
  if (JSON.stringify(into[key]) === JSON.stringify(cell.value)) return undefined;
  return tableIssue("table.caseConflict", cell.place, { received: cell.text });
}

function expectsNothing({ then, rows }: OpenRow): boolean {
  return Object.keys(then).length === 0 && rows.every(expectsNothing);
}
