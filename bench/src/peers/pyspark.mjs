import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { fillDuckdbTable } from "../duckdbTable.mjs";
import { createPythonPeer } from "./pythonPeer.mjs";

async function writeParquet(folder, columns) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await fillDuckdbTable(connection, columns);
  const path = join(folder, "cohort.parquet").replaceAll("'", "''");
  await connection.run(`COPY (SELECT rowid AS id, * FROM cohort) TO '${path}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

/** Integer SQL over one wide table that it holds in its cache, in local mode on one core. */
export function create({ columns }) {
  const members = Math.min(columns.members, 200_000);
  return createPythonPeer({
    label: "PySpark",
    script: "sparkNational.py",
    environment: "pyspark",
    packages: ["pyspark==4.3.0"],
    columns: { ...columns, members },
    writeInput: writeParquet,
  });
}
