import { BIGINT, DuckDBDataChunk, UTINYINT } from "@duckdb/node-api";
import { national } from "./nationalColumns.mjs";

const indicators = Array.from({ length: national.indicators }, (_, index) => index + 1);
const behaviours = Array.from({ length: national.behaviours }, (_, index) => index + 1);
const most = 2048;

function tableColumns(columns) {
  const each = (values, number) => (member) => values[member * national.indicators + number - 1];
  return [
    ...indicators.flatMap((number) => [
      { name: `d${number}`, type: UTINYINT, at: each(columns.direction, number) },
      { name: `t${number}`, type: BIGINT, at: each(columns.target, number) },
      { name: `r${number}`, type: BIGINT, at: each(columns.realized, number) },
      { name: `w${number}`, type: BIGINT, at: each(columns.weight, number) },
    ]),
    ...behaviours.map((number) => ({
      name: `b${number}`,
      type: BIGINT,
      at: (member) => columns.behaviours[number - 1][member],
    })),
  ];
}

/** Makes the table `cohort` of a connection, a row a member. */
export async function fillDuckdbTable(connection, columns) {
  const parts = tableColumns(columns);
  await connection.run(`CREATE TABLE cohort (${parts.map(({ name, type }) => `${name} ${type}`).join(", ")})`);
  const appender = await connection.createAppender("cohort");
  for (let from = 0; from < columns.members; from += most) {
    const rows = Math.min(most, columns.members - from);
    const chunk = DuckDBDataChunk.create(
      parts.map(({ type }) => type),
      rows,
    );
    for (const [index, { type, at }] of parts.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < rows; row += 1)
        vector.items[row] = type === BIGINT ? BigInt(at(from + row)) : at(from + row);
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
