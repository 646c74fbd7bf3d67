import type { LevelTable, TableColumn } from "./tables.ts";
import { declareColumns, quoteName, type TableDialect } from "./tableTypes.ts";

/** The statements that make a table anew and fill it from a file. */
export function loadStatements(
  dialect: Exclude<TableDialect, "spark">,
  { name, columns }: LevelTable,
  path: string,
): readonly string[] {
  const table = quoteName(dialect, name);
  const drop = `DROP TABLE IF EXISTS ${table}`;
  const list = declareColumns(dialect, columns);
  switch (dialect) {
    case "duckdb":
      return [
        drop,
        `CREATE TABLE ${table} (${list})`,
        `COPY ${table} FROM '${path}' (FORMAT csv, HEADER false, DELIMITER '\t', NULLSTR '\\N', QUOTE '', ESCAPE '', AUTO_DETECT false)`,
      ];
    case "postgres":
      return [
        drop,
        `CREATE UNLOGGED TABLE ${table} (${list})`,
        `COPY ${table} FROM '${path}'`,
        `CREATE INDEX ON ${table} (${keysOf(dialect, columns)})`,
        `ANALYZE ${table}`,
      ];
    case "mariadb":
      return [
        drop,
        `CREATE TABLE ${table} (${list}, PRIMARY KEY (${keysOf(dialect, columns)}))`,
        `LOAD DATA INFILE '${path}' INTO TABLE ${table} CHARACTER SET utf8mb4 (${columns.map(readColumn).join(", ")})${truthsOf(columns)}`,
      ];
  }
}

/** Those of the rows above first. */
function keysOf(dialect: TableDialect, columns: readonly TableColumn[]): string {
  const keys = columns.filter(({ kind }) => kind === "parent" || kind === "id");
  return [...keys.slice(1), ...keys.slice(0, 1)].map(({ name }) => quoteName(dialect, name)).join(", ");
}

function isTruth({ field }: TableColumn): boolean {
  return field?.kind === "boolean";
}

// MariaDB reads no words as truths.
function readColumn(column: TableColumn, index: number): string {
  return isTruth(column) ? `@truth${index}` : quoteName("mariadb", column.name);
}

function truthsOf(columns: readonly TableColumn[]): string {
  const list = columns.flatMap((column, index) =>
    isTruth(column)
      ? [`${quoteName("mariadb", column.name)} = CASE @truth${index} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END`]
      : [],
  );
  return list.length === 0 ? "" : ` SET ${list.join(", ")}`;
}
