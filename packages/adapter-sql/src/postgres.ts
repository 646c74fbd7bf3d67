export { connectPostgres, type PostgresClient, type PostgresQuery } from "./postgres/connectPostgres.ts";
