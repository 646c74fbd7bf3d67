import type { PolicyCase, PolicyDocument } from "@kinerja/policy";
import { type CaseColumn, caseColumns } from "./cases/caseColumn.ts";
import { sameCase } from "./cases/sameCase.ts";
import type { DecimalSign } from "./cell/readCell.ts";
import type { Delimiter } from "./csv/delimiter.ts";
import { readCasesCsv } from "./readCasesCsv.ts";

/** Options of {@link printCasesCsv}. */
export interface PrintCasesOptions {
  /** Default: `point`. */
  readonly decimal?: DecimalSign;
  /** Default: `;` with a decimal comma, else `,`. */
  readonly delimiter?: Delimiter;
}

/** The table, and the names of cases that no table can say, such as one about a list of rows that is missing. */
export interface CasesPrinting {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/**
 * Prints the cases of a policy as CSV in the form that {@link readCasesCsv} reads, to start a table of one's own from.
 *
 * Only columns that some case fills are printed. Reading the table gives the same cases, numbers as decimal
 * texts; a case of which that is not true is left out and named.
 *
 * @example
 * const fields = { done: { kind: "boolean", label: { id: "Selesai", en: "Done" } } } as const;
 * const levels = [{ name: "member", label: { id: "Pegawai", en: "Member" }, fields, rules: {} }];
 * const cases = [{ name: "no word", input: { done: true }, expected: {}, expectedIssues: ["score.noCell"] }];
 * printCasesCsv({ levels, appliesTo: [], cases }).text; // => "case,given.done,then.issues\r\nno word,true,score.noCell\r\n"
 */
export function printCasesCsv(
  policy: Pick<PolicyDocument, "levels" | "appliesTo" | "cases">,
  { decimal = "point", delimiter = decimal === "comma" ? ";" : "," }: PrintCasesOptions = {},
): CasesPrinting {
  const known = caseColumns(policy);
  const leftOut: string[] = [];
  const lines: ReadonlyMap<string, string>[] = [];
  let before: string | undefined;
  for (const each of policy.cases) {
    const own = linesOf(each, policy, { known, decimal });
    const text = layOut(own, [...known.keys()], delimiter);
    const reading = readCasesCsv({ file: "", text }, { policy, decimal, delimiter });
    const [again] = reading.cases;
    const isSame = again !== undefined && reading.issues.length + reading.cases.length === 1 && sameCase(again, each);
    if (!isSame || each.name === before) leftOut.push(each.name);
    else {
      lines.push(...own);
      before = each.name;
    }
  }
  const used = [...known.keys()].filter((name) => name === "case" || lines.some((line) => line.has(name)));
  return { text: layOut(lines, used, delimiter), leftOut };
}

function layOut(
  lines: readonly ReadonlyMap<string, string>[],
  columns: readonly string[],
  delimiter: Delimiter,
): string {
  const rows = [columns, ...lines.map((line) => columns.map((name) => line.get(name) ?? ""))];
  return rows.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join("");
}

function quoted(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

type RawRow = Readonly<Record<string, unknown>>;

interface Printing {
  readonly known: ReadonlyMap<string, CaseColumn>;
  readonly decimal: DecimalSign;
}

/** The lines of one case: the member's with its first rows, then a line for each further row. */
function linesOf(
  each: PolicyCase,
  { levels }: Pick<PolicyDocument, "levels">,
  printing: Printing,
): readonly ReadonlyMap<string, string>[] {
  const lines: Map<string, string>[] = [];
  const gather = (
    given: unknown,
    then: unknown,
    place: { readonly depth: number; readonly line: Map<string, string> },
  ) => {
    const { depth, line } = place;
    for (const [name, column] of printing.known) {
      if (!("depth" in column) || column.depth !== depth) continue;
      if (column.kind === "row") line.set(name, String(lines.length));
      else {
        const value = own(column.kind === "given" ? given : then, column.name);
        if (value !== undefined) line.set(name, cellOf(value, column, printing.decimal));
      }
    }
    const child = levels[depth + 1]?.name;
    const rows = child === undefined ? undefined : own(given, child);
    const expected = child === undefined ? undefined : own(then, child);
    for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
      const next = index === 0 ? line : new Map<string, string>();
      if (index > 0) lines.push(next);
      gather(row, Array.isArray(expected) ? expected[index] : undefined, { depth: depth + 1, line: next });
    }
  };
  const first = new Map([["case", each.name]]);
  lines.push(first);
  gather(each.input, each.expected, { depth: 0, line: first });
  const { at, overlays, expectedIssues, source } = each;
  const { instrument, locator, url, evidence } = source ?? {};
  const rest = {
    "when.at": at,
    "when.overlay": overlays?.join(" "),
    "then.issues": expectedIssues?.join(" "),
    source: instrument,
    "source.article": locator?.article,
    "source.annex": locator?.annex,
    "source.page": locator?.page,
    "source.url": url,
    "source.evidence": evidence,
  };
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) first.set(name, String(value));
  return lines;
}

function cellOf(
  value: unknown,
  column: Extract<CaseColumn, { readonly kind: "given" | "then" }>,
  decimal: DecimalSign,
): string {
  if (value === null) return column.kind === "then" ? "absent" : "";
  if (typeof value === "object") return `absent:${String(own(value, "absent"))}`;
  const type = column.kind === "then" ? column.rule.output : column.field;
  const text = String(value);
  return type?.kind === "number" && decimal === "comma" ? text.replace(".", ",") : text;
}

function own(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null && Object.hasOwn(record, name)
    ? (record as RawRow)[name]
    : undefined;
}
