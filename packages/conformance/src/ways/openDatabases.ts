import { DuckDBInstance } from "@duckdb/node-api";
import { connectDuckdb } from "@kinerja/adapter-sql/duckdb";
import { connectMariadb } from "@kinerja/adapter-sql/mariadb";
import { connectPostgres } from "@kinerja/adapter-sql/postgres";
import { createConnection } from "mysql2";
import { Client } from "pg";
import type { Database, OpenDatabase } from "./databaseWay.ts";
import { loadStatements } from "./loadStatements.ts";
import { startServer } from "./startServer.ts";
import { startSpark } from "./startSpark.ts";

/** Opens each database that tests run in: in this process, or as a server of our own. */
export const openDatabases = {
  duckdb: async (): Promise<OpenDatabase> => {
    const instance = await DuckDBInstance.create(":memory:");
    const client = await instance.connect();
    const close = async (): Promise<void> => {
      client.closeSync();
      instance.closeSync();
    };
    return { connection: connectDuckdb(client), load: loader("duckdb", (text) => client.run(text)), close };
  },
  postgres: async (): Promise<OpenDatabase> => {
    const server = await startServer("postgres");
    const client = new Client({ ...server.address, database: "postgres" });
    await client.connect();
    const close = async (): Promise<void> => {
      await client.end();
      await server.stop();
    };
    return { connection: connectPostgres(client), load: loader("postgres", (text) => client.query(text)), close };
  },
  mariadb: async (): Promise<OpenDatabase> => {
    const server = await startServer("mariadb");
    const client = createConnection({ ...server.address, multipleStatements: true });
    const execute = (text: string): Promise<unknown> =>
      new Promise((done, fail) => {
        client.query(text, (error, result) => (error === null ? done(result) : fail(error)));
      });
    await execute("CREATE DATABASE kinerja; USE kinerja");
    const close = async (): Promise<void> => {
      client.destroy();
      await server.stop();
    };
    return { connection: connectMariadb(client), load: loader("mariadb", execute), close };
  },
  spark: async (): Promise<OpenDatabase> => startSpark(),
} as const;

/** Runs the statements that fill a table. */
function loader(
  dialect: Parameters<typeof loadStatements>[0],
  execute: (statement: string) => Promise<unknown>,
): Database["load"] {
  return async (table, path) => {
    for (const statement of loadStatements(dialect, table, path)) await execute(statement);
  };
}
