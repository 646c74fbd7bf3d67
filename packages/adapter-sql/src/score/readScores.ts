import { fillLabel, type Issue, KinerjaError } from "@kinerja/model";
import type { Program } from "@kinerja/scoring";
import { printSql, type SqlMapping } from "@kinerja/scoring/sql";
import type { Connection, ReadOptions } from "../connection/connection.ts";
import { databases } from "../databases.ts";
import { databaseMessages } from "../messages.ts";
import { createRowReader } from "./createRowReader.ts";
import type { ScoredRow } from "./scoredRow.ts";

/** Options of {@link readScores}. */
export interface ReadScoresOptions extends ReadOptions {
  /** Where the rows stand. Default: one table a level, see `defaultMapping` of `@kinerja/scoring/sql`. */
  readonly mapping?: SqlMapping;
  /** The rules whose values are read, by name. Default: every rule of the level. */
  readonly rules?: readonly string[];
  /** The level whose rows are read. Default: the member's. */
  readonly level?: string;
}

/**
 * Scores a cohort where its tables are and hands the rows of one level over in batches.
 *
 * Use it for cohorts that are larger than memory; `scoreInDatabase` collects the levels of a smaller one. The database
 * does the work by one printed statement: nothing is copied out first, and every value is the interpreter's to the last
 * digit. Rows come in the order of the database.
 *
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
 * await client.run("CREATE TABLE member AS SELECT 'p-1' AS id, 87.5 AS done");
 * const rows = [];
 * for await (const batch of readScores(connectDuckdb(client), compilePolicy(policy).program)) rows.push(...batch);
 * rows; // => [{ keys: ["p-1"], status: "scored", values: { missing: "12.50" } }]
 */
export async function* readScores(
  connection: Connection,
  program: Program,
  options: ReadScoresOptions = {},
): AsyncGenerator<readonly ScoredRow[], void, undefined> {
  const { mapping, rules, level, ...reading } = options;
  const { dialect } = connection;
  const printed = printSql(program, {
    dialect,
    ...(mapping === undefined ? {} : { mapping }),
    ...(rules === undefined ? {} : { rules }),
    ...(level === undefined ? {} : { level }),
  });
  if (printed.kind === "notSupported") {
    const label = fillLabel(databaseMessages["database.notSupported"], { database: databases[dialect] });
    const issues = printed.reasons.map(({ rule, message, needed, greatest }): Issue => {
      return { code: "sql.tooWide", path: `rules.${rule}`, message, expected: greatest, received: needed };
    });
    throw new KinerjaError("database.notSupported", label, issues);
  }
  const read = createRowReader(printed.columns);
  for await (const rows of connection.readRows({ text: printed.text }, reading)) yield rows.map(read);
}
