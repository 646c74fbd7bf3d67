import type { Program } from "@kinerja/scoring";
import { type CohortColumns, type CohortResult, type IdColumn, memberStatuses } from "@kinerja/scoring/cohort";
import type { DecimalSign } from "../cell/readCell.ts";
import { rowParents } from "../cohort/rowParents.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import { type CellText, createCellText } from "./createCellText.ts";

/** Options of {@link writeResultsCsv}. */
export interface ResultsCsvOptions {
  /** The level whose rows are written. Default: the member's own. */
  readonly level?: string;
  /** Default: `point`. */
  readonly decimal?: DecimalSign;
  /** Default: `,`, and `;` where the decimal sign is a comma. */
  readonly delimiter?: Delimiter;
  /**
   * What becomes of an id that a spreadsheet would run as a formula: `escape` puts an apostrophe before it, `keep` leaves
   * it. Default: `escape`.
   */
  readonly formulas?: "escape" | "keep";
  /** About how many bytes are given at once. Default: 64 KiB. */
  readonly chunkBytes?: number;
}

// A spreadsheet takes a cell that begins so for a formula.
const formulaStart = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const lineBreak = "\r\n";

/**
 * Writes the results of a cohort as CSV, piece by piece: the next piece is made when it is asked for.
 *
 * A member has `id` and `status`, a row of a child level `member_id` (and `<level>_id` for the levels in between) and
 * `id`; then come the rules that were scored, in the policy's order. Decimals are the texts that `score` prints, at their
 * declared decimals; a value that is absent is written as `absent:` and its kind, as the readers of CSV take it. An id
 * that begins with `=`, `+`, `-` or `@` gets an apostrophe before it, so that no spreadsheet runs it. Rows of members
 * that were refused at the door are not in the files of child levels.
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
 * const { columns } = columnsOf(program, [{ id: "=1+1", bonus: "12.5" }, { id: "b", bonus: { absent: "excused" } }]);
 * const pieces = [...writeResultsCsv(program, columns, scoreCohort(program, columns))];
 * pieces.map((piece) => new TextDecoder().decode(piece)).join(""); // => "id,status,paid\r\n'=1+1,scored,12.50\r\nb,partial,absent:excused\r\n"
 */
export function* writeResultsCsv(
  program: Program,
  columns: CohortColumns,
  result: CohortResult,
  options: ResultsCsvOptions = {},
): Generator<Uint8Array, void, undefined> {
  const { decimal = "point", chunkBytes = 1 << 16, level: name = program.levels[0]?.name ?? "" } = options;
  const { delimiter = decimal === "comma" ? ";" : ",", formulas = "escape" } = options;
  const depth = program.levels.findIndex((level) => level.name === name);
  const level = program.levels[depth];
  const scored = result.levels[depth];
  if (level === undefined || scored === undefined) return;
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const quoted = (text: string): string => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const safe = (id: string): string => quoted(formulas === "escape" && formulaStart.test(id) ? `'${id}` : id);
  const forms = {
    decimal: (text: string) => (decimal === "comma" ? quoted(text.replace(".", ",")) : text),
    category: quoted,
    boolean: String,
    absent: (kind: string) => `absent:${kind}`,
  };
  const rules = level.outputs.filter((output) => Object.hasOwn(scored.rules, output.name));
  const keys = keyCells(columns, depth, program);
  const cells: CellText[] = keys.map(
    ({ text }) =>
      (row) =>
        safe(text(row)),
  );
  if (depth === 0) cells.push((row) => memberStatuses[result.statuses[row] ?? 0] ?? "");
  cells.push(...rules.map((rule) => createCellText(program, rule.shown, scored.rules[rule.name], forms)));
  const status = depth === 0 ? ["status"] : [];
  const encoder = new TextEncoder();
  let text = [...keys.map((key) => key.name), ...status, ...rules.map((rule) => rule.name)].map(quoted).join(delimiter);
  text += lineBreak;
  const rows = depth === 0 ? result.members : scored.rows;
  for (let row = 0; row < rows; row += 1) {
    for (let index = 0; index < cells.length; index += 1) {
      if (index > 0) text += delimiter;
      text += cells[index]?.(row) ?? "";
    }
    text += lineBreak;
    if (text.length < chunkBytes) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}

interface KeyCell {
  readonly name: string;
  readonly text: CellText;
}

/** The columns that say whose row it is. */
function keyCells({ levels }: CohortColumns, depth: number, program: Program): readonly KeyCell[] {
  const own = levels[depth]?.ids;
  const keys: KeyCell[] = depth === 0 || own !== undefined ? [{ name: "id", text: idText(own) }] : [];
  let ancestors: Int32Array | undefined;
  for (let above = depth; above > 0; above -= 1) {
    const parents = rowParents(levels[above]?.offsets ?? new Int32Array(1), levels[above]?.rows ?? 0);
    const rows: Int32Array = ancestors === undefined ? parents : ancestors.map((row) => parents[row] ?? 0);
    ancestors = rows;
    const ids = idText(levels[above - 1]?.ids);
    const name = above === 1 ? "member_id" : `${program.levels[above - 1]?.name ?? ""}_id`;
    keys.unshift({ name, text: (row) => ids(rows[row] ?? 0) });
  }
  return keys;
}

function idText(ids: IdColumn | undefined): CellText {
  return (row) => ids?.at(row) ?? "";
}
