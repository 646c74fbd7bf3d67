import { readCohortCsv, readMembersCsv } from "@kinerja/adapter-tables";
import { parseDecimal, rescaleDecimal } from "@kinerja/model";
import { compilePolicy } from "@kinerja/scoring";
import { type CohortColumns, columnsOf, memberOf } from "@kinerja/scoring/cohort";
import { parse } from "csv-parse/sync";
import { fuzzFields, fuzzPolicy } from "./fuzzPolicy.ts";
import type { FuzzTables } from "./fuzzTables.ts";

const { program } = compilePolicy(fuzzPolicy);
const plain = /^-?\d+(?:\.\d+)?$/;

/** What one case found wrong, and how many digits' cells were compared with the reference parser. */
export interface Judgement {
  readonly faults: readonly string[];
  readonly cells: number;
}

/**
 * Reads tables as a cohort and holds it against two others: the rows of `csv-parse` with decimals read by the model, and
 * the reader of small tables, whose members `columnsOf` takes.
 *
 * @param isWhole whether the text is well-formed CSV, so that the reference parser reads the same rows
 */
export async function judgeTables(
  tables: FuzzTables,
  bytes: readonly [Uint8Array, Uint8Array],
  isWhole: boolean,
): Promise<Judgement> {
  const { decimal, delimiter, chunk, block } = tables;
  const [members, rows] = bytes;
  const { columns } = await readCohortCsv(program, {
    input: { file: "members", bytes: pieces(members, chunk) },
    tables: { rows: { file: "rows", bytes: pieces(rows, chunk) } },
    decimal,
    delimiter,
    blockBytes: block,
  });
  const found = show(columns);
  const faults: string[] = [];
  const texts = [decode(members), decode(rows)];
  if (texts.every((text) => text !== undefined && !text.slice(0, 65_536).includes("\0"))) {
    const small = readMembersCsv(
      { file: "members", text: texts[0] ?? "" },
      { policy: fuzzPolicy, tables: { rows: { file: "rows", text: texts[1] ?? "" } }, decimal, delimiter },
    );
    const wanted = show(columnsOf(program, small.members).columns);
    for (let row = 0; row < Math.max(found.length, wanted.length); row += 1) {
      if (found[row] !== wanted[row])
        faults.push(`member ${row}: ${found[row] ?? "none"} where ${wanted[row] ?? "none"} is due`);
    }
  }
  if (!isWhole) return { faults, cells: 0 };
  const reference = judgeDigits(columns, texts[0] ?? "", tables);
  return { faults: [...faults, ...reference.faults], cells: reference.cells };
}

/** Every number of an accepted member is, to the last digit, what the reference parser and the model read. */
function judgeDigits(columns: CohortColumns, text: string, { delimiter, decimal }: FuzzTables): Judgement {
  const faults: string[] = [];
  const given: unknown = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
  const records = (given as readonly (readonly string[])[]).filter((row) => row.some((cell) => cell.trim() !== ""));
  const [header = [], ...members] = records;
  let cells = 0;
  if (text.slice(0, 65_536).includes("\0")) return { faults, cells };
  if (members.length !== columns.members)
    faults.push(`${columns.members} members where csv-parse has ${members.length} rows`);
  for (const [row, record] of members.entries()) {
    const isRefused = columns.refused?.[row] === 1;
    for (const [name, { decimals, least, greatest }] of Object.entries(fuzzFields)) {
      const cell = (record[header.indexOf(name)] ?? "").trim();
      const written = decimal === "comma" ? cell.replace(",", ".") : cell;
      if (!plain.test(written) || (decimal === "comma" && cell.includes("."))) continue;
      const exact = parseDecimal(written);
      if (exact === undefined) continue;
      cells += 1;
      const units = BigInt(rescaleDecimal(exact, Math.max(decimals, exact.decimals)));
      const factor = 10n ** BigInt(Math.max(0, exact.decimals - decimals));
      const [from, to] = [least, greatest].map((bound) => BigInt(bound) * 10n ** BigInt(decimals));
      const fits = units % factor === 0n && units / factor >= (from ?? 0n) && units / factor <= (to ?? 0n);
      if (isRefused) continue;
      const { values, states, wide } = columns.levels[0]?.inputs[name] ?? {};
      const read = wide?.get(row) ?? values?.[row] ?? Number.NaN;
      if (!fits) faults.push(`member ${row}: ${name} took ${JSON.stringify(cell)}`);
      else if ((states?.[row] ?? 0) !== 0) faults.push(`member ${row}: ${name} lost ${JSON.stringify(cell)}`);
      else if (Number.isNaN(read) || BigInt(read) !== units / factor)
        faults.push(`member ${row}: ${name} is ${String(read)} for ${JSON.stringify(cell)}`);
    }
  }
  return { faults, cells };
}

/** Each member as JSON; one that was refused as a word. */
function show(columns: CohortColumns): readonly string[] {
  return Array.from({ length: columns.members }, (_, row) => {
    if (columns.refused?.[row] === 1) return "refused";
    const states = Object.entries(columns.levels[0]?.inputs ?? {}).map(([name, column]) => [
      name,
      column.states?.[row] ?? 0,
    ]);
    return JSON.stringify([memberOf(program, columns, row), states]);
  });
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
