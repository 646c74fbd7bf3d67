import type { ConnectionDialect } from "./connection/connection.ts";

/** The names of databases, for messages. */
export const databases = {
  duckdb: "DuckDB",
  mariadb: "MariaDB",
  postgres: "PostgreSQL",
  spark: "Spark",
} as const satisfies Record<ConnectionDialect, string>;
