import { DuckDBInstance } from "@duckdb/node-api";
import { compilePolicy } from "@kinerja/scoring";
import { printSql } from "@kinerja/scoring/sql";
import { createAnswers, writeAnswer } from "../answers.mjs";
import { fillDuckdbTable } from "../duckdbTable.mjs";
import { national } from "../nationalColumns.mjs";
import { nationalPolicy } from "../nationalPolicy.ts";

const indicators = Array.from({ length: national.indicators }, (_, index) => index + 1);
const behaviours = Array.from({ length: national.behaviours }, (_, index) => index + 1);

/** The tables as a personnel system has them: one of members, one of their indicators, decimals and words. */
async function makeTables(connection, columns) {
  await fillDuckdbTable(connection, columns);
  const scores = behaviours.map((number) => `b${number}::INTEGER AS behaviour${number}`).join(", ");
  const names = national.directions.map((name) => `'${name}'`).join(", ");
  const amount = (name) => `(${name} / 100)::DECIMAL(12, 2)`;
  const rows = indicators.map(
    (number) => `SELECT 'm' || rowid AS member_id, ([${names}])[d${number}::INTEGER + 1] AS direction,
      ${amount(`t${number}`)} AS target, ${amount(`r${number}`)} AS realized, ${amount(`w${number}`)} AS weight FROM cohort`,
  );
  await connection.run(`CREATE TABLE member AS SELECT 'm' || rowid AS id, ${scores} FROM cohort`);
  await connection.run(`CREATE TABLE indicators AS ${rows.join(" UNION ALL ")}`);
}

/** Ours printed as SQL: it joins and groups the tables, checks every cell, and keeps kinds of absence. */
export async function create({ columns }) {
  const count = Math.min(columns.members, 100_000);
  const printed = printSql(compilePolicy(nationalPolicy).program, { dialect: "duckdb" });
  if (printed.kind !== "sql") throw new Error(printed.reasons[0].message.en);
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await makeTables(connection, { ...columns, members: count });
  const statement = await connection.prepare(printed.text);
  let result;
  return {
    label: "our SQL in DuckDB, two tables",
    members: count,
    async run() {
      const given = await statement.run();
      result = { names: given.columnNames(), chunks: await given.fetchAllChunks() };
    },
    answers() {
      const answers = createAnswers(count);
      for (const chunk of result.chunks) {
        for (const row of chunk.getRows()) {
          const given = Object.fromEntries(row.map((value, index) => [result.names[index], value]));
          const scores = ["resultScore", "behaviourScore", "finalScore"].map((name) => [
            name,
            Number(String(given[name])),
          ]);
          writeAnswer(answers, Number(given.id.slice(1)), { ...given, ...Object.fromEntries(scores) });
        }
      }
      return answers;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
