import { DuckDBInstance } from "@duckdb/node-api";
import { columnDifferences } from "../columnDifferences.mjs";
import { national } from "../nationalColumns.mjs";

const behaviours = Array.from({ length: national.behaviours }, (_, index) => `behaviour${index + 1}`);

function quoted(path) {
  return `'${path.replaceAll("'", "''")}'`;
}

function memberQuery(path) {
  const types = ["'id': 'VARCHAR'", ...behaviours.map((name) => `'${name}': 'UTINYINT'`)].join(", ");
  return `SELECT ${behaviours.join(", ")} FROM read_csv(${quoted(path)}, header = true, columns = {${types}})`;
}

function indicatorQuery(path) {
  const amount = (name) => `'${name}': 'DECIMAL(12, 2)'`;
  const types = `'member_id': 'VARCHAR', 'direction': 'VARCHAR', ${["target", "realized", "weight"].map(amount).join(", ")}`;
  const direction = "CASE direction WHEN 'higher' THEN 0 WHEN 'lower' THEN 1 WHEN 'range' THEN 2 END::UTINYINT";
  return `SELECT substr(member_id, 2)::INTEGER, ${direction}, (target * 100)::INTEGER, (realized * 100)::INTEGER,
    (weight * 100)::SMALLINT FROM read_csv(${quoted(path)}, header = true, columns = {${types}})`;
}

async function read(connection, query, targets) {
  const chunks = await (await connection.run(query)).fetchAllChunks();
  const rows = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const arrays = targets.map((kind) => new kind(rows));
  let from = 0;
  for (const chunk of chunks) {
    for (const [index, array] of arrays.entries()) array.set(chunk.getColumnVector(index).items, from);
    from += chunk.rowCount;
  }
  return { rows, arrays };
}

async function readColumns(connection, csv) {
  const { rows: members, arrays } = await read(
    connection,
    memberQuery(csv.members),
    behaviours.map(() => Uint8Array),
  );
  const kinds = [Int32Array, Uint8Array, Int32Array, Int32Array, Int16Array];
  const {
    rows,
    arrays: [owner, direction, target, realized, weight],
  } = await read(connection, indicatorQuery(csv.indicators), kinds);
  const offsets = new Int32Array(members + 1);
  for (let row = 0; row < rows; row += 1) offsets[owner[row] + 1] = row + 1;
  return { members, rows, behaviours: arrays, direction, target, realized, weight, offsets };
}

/** `read_csv` with its types told, one thread, decimals exact, fetched as chunks into typed arrays. */
export async function create({ columns, csv }) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  let result;
  return {
    label: "DuckDB read_csv",
    members: csv.count,
    async run() {
      result = await readColumns(connection, csv);
    },
    mismatches: () => columnDifferences(columns, result, csv.count),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
