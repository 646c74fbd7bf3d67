export { connectDuckdb, type DuckdbClient } from "./duckdb/connectDuckdb.ts";
