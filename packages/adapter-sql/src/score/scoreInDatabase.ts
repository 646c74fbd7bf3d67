import type { AnyValues, MemberStatus, PolicyIdentity, Program, RowResult } from "@kinerja/scoring";
import type { SqlMapping } from "@kinerja/scoring/sql";
import type { Connection, ReadOptions } from "../connection/connection.ts";
import { readScores } from "./readScores.ts";
import type { RowIssue, ScoredRow } from "./scoredRow.ts";

/** Options of {@link scoreInDatabase}. */
export interface ScoreInDatabaseOptions extends ReadOptions {
  /** Where the rows stand. Default: one table a level, see `defaultMapping` of `@kinerja/scoring/sql`. */
  readonly mapping?: SqlMapping;
  /** The rules whose values are read, of any level, by name. Default: every rule. */
  readonly rules?: readonly string[];
}

/** The result of one member. Rows of the child level stand under its name, as in the results of `score`. */
export type DatabaseResult = {
  readonly id: string;
  readonly status: MemberStatus;
  readonly values: AnyValues;
  /** Of a refused member its first issue; else none. */
  readonly issues: readonly RowIssue[];
} & { readonly [level: string]: unknown };

/** The results of all members, by id. */
export interface DatabaseReport {
  readonly policy: PolicyIdentity;
  readonly results: readonly DatabaseResult[];
}

/**
 * Scores a cohort where its tables are, with the rows of all levels below each member.
 *
 * Use it where the results fit in memory; `readScores` hands larger ones over in batches. Each level is one statement,
 * so give it a database that nobody changes meanwhile, or one transaction. Coverage and the texts of issues are not
 * computed there: `explain` tells them of any one member.
 *
 * @returns Results in the order of ids, rows in that of theirs; digits, absences and statuses are those of `score`.
 * @throws KinerjaError `database.notSupported`, `database.statementFailed`, `database.timedOut`, and what `printSql` throws
 * @example
 * import { DuckDBInstance } from "@duckdb/node-api";
 * import { connectDuckdb } from "@kinerja/adapter-sql/duckdb";
 * import { compilePolicy } from "kinerja";
 * import { decimal, definePolicy, subtract } from "kinerja/policy";
 *
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * const client = await (await DuckDBInstance.create(":memory:")).connect();
 * await client.run("CREATE TABLE member AS SELECT * FROM (VALUES ('p-2', 100.5), ('p-1', 87.5)) t(id, done)");
 * const { results } = await scoreInDatabase(connectDuckdb(client), compilePolicy(policy).program);
 * results.map(({ id, status, values }) => [id, status, values["missing"]]); // => [["p-1", "scored", "12.50"], ["p-2", "refused", { absent: "pending" }]]
 */
export async function scoreInDatabase(
  connection: Connection,
  program: Program,
  options: ScoreInDatabaseOptions = {},
): Promise<DatabaseReport> {
  const { rules, ...reading } = options;
  const results: OpenResult[] = [];
  let above = new Map<string, OpenRow>();
  for (const [at, level] of program.levels.entries()) {
    const wanted = rulesOf(program, { at, rules });
    if (at > 0 && wanted?.length === 0) break;
    const rows = await collect(connection, program, {
      ...reading,
      level: level.name,
      ...(wanted === undefined ? {} : { rules: wanted }),
    });
    const open = new Map<string, OpenRow>();
    for (const parent of above.values()) parent[level.name] = [];
    for (const row of rows) {
      const made = at === 0 ? openResult(row) : openRow(row);
      open.set(JSON.stringify(row.keys), made);
      if (at === 0) results.push(made as OpenResult);
      else rowsBelow(above.get(JSON.stringify(row.keys.slice(0, at))), level.name)?.push(made);
    }
    above = open;
  }
  return { policy: program.policy, results };
}

type OpenRow = Record<string, unknown> & RowResult;
type OpenResult = Record<string, unknown> & DatabaseResult;

/** The wanted rules of a level; a name that no level has goes to the first one, which refuses it. */
function rulesOf(
  { levels }: Program,
  { at, rules }: { readonly at: number; readonly rules: readonly string[] | undefined },
): readonly string[] | undefined {
  if (rules === undefined) return undefined;
  const isOf = (level: Program["levels"][number] | undefined, name: string): boolean =>
    level?.outputs.some((output) => output.name === name) === true;
  return rules.filter((name) => isOf(levels[at], name) || (at === 0 && !levels.some((level) => isOf(level, name))));
}

async function collect(
  connection: Connection,
  program: Program,
  options: Parameters<typeof readScores>[2],
): Promise<readonly ScoredRow[]> {
  const rows: ScoredRow[] = [];
  for await (const batch of readScores(connection, program, options)) for (const row of batch) rows.push(row);
  return rows.sort((a, b) => compareIds(a.keys.at(-1) ?? "", b.keys.at(-1) ?? ""));
}

/** By numbers where both are numbers, else by code units. */
function compareIds(a: string, b: string): number {
  if (/^\d{1,15}$/.test(a) && /^\d{1,15}$/.test(b)) return Number(a) - Number(b) || compareTexts(a, b);
  return compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function openResult({ keys, status = "refused", values, issue }: ScoredRow): OpenResult {
  return { id: keys[0] ?? "", status, values, issues: issue === undefined ? [] : [issue] };
}

function openRow({ keys, values }: ScoredRow): OpenRow {
  const id = keys.at(-1) ?? null;
  return id === null ? { values } : { id, values };
}

function rowsBelow(row: OpenRow | undefined, level: string): OpenRow[] | undefined {
  return row?.[level] as OpenRow[] | undefined;
}
