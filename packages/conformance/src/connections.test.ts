import type { BoundValue, Connection, ReadOptions, SqlRow } from "@kinerja/adapter-sql";
import { connectMariadb } from "@kinerja/adapter-sql/mariadb";
import { connectPostgres } from "@kinerja/adapter-sql/postgres";
import { createConnection } from "mysql2";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StartedServer, startServer } from "./ways/startServer.ts";

interface Opened {
  readonly connection: Connection;
  readonly server: StartedServer;
  readonly end: () => Promise<void>;
}

const openers = {
  postgres: async (): Promise<Opened> => {
    const server = await startServer("postgres");
    const client = new Client({ ...server.address, database: "postgres" });
    await client.connect();
    return { connection: connectPostgres(client), server, end: () => client.end() };
  },
  mariadb: async (): Promise<Opened> => {
    const server = await startServer("mariadb");
    // A program's own settings must not turn decimals into floats.
    const client = createConnection({
      ...server.address,
      database: "mysql",
      decimalNumbers: true,
      supportBigNumbers: false,
    });
    const end = async (): Promise<void> => client.destroy();
    return { connection: connectMariadb(client), server, end };
  },
} as const;

const words = {
  postgres: {
    sleep: "SELECT pg_sleep(60)",
    bound: "SELECT $1::text, $2::boolean, $3::integer",
    truths: "SELECT true, NULL",
    truth: true,
    many: "SELECT n FROM generate_series(1, 25000) n",
    decimals: ["9223372036854775807", "(2::numeric ^ 200)::numeric(70, 0)", "12345678901234567890.50", "-0.5000"],
    texts: [
      "9223372036854775807",
      "1606938044258990275541962092341162602522202993782792835301376",
      "12345678901234567890.50",
      "-0.5000",
    ],
  },
  mariadb: {
    sleep: "SELECT count(*) FROM seq_1_to_1000000000 a, seq_1_to_1000000 b WHERE a.seq * b.seq = 7",
    bound: "SELECT ?, ?, ? + 0",
    truths: "SELECT true, NULL",
    truth: "1",
    many: "SELECT seq FROM seq_1_to_25000",
    decimals: [
      "9223372036854775807",
      "9223372036854775807 * 9223372036854775807.0",
      "12345678901234567890.50",
      "-0.5000",
    ],
    texts: ["9223372036854775807", "85070591730234615847396907784232501249.0", "12345678901234567890.50", "-0.5000"],
  },
} as const;

describe.each(["postgres", "mariadb"] as const)("rows of %s", (name) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openers[name]();
  });

  afterAll(async () => {
    await opened?.end();
    await opened?.server.stop();
  });

  const { sleep, bound, truths, truth, many, decimals, texts } = words[name];

  async function read(text: string, values: readonly BoundValue[] = [], options: ReadOptions = {}): Promise<SqlRow[]> {
    const rows: SqlRow[] = [];
    for await (const batch of opened.connection.readRows({ text, values }, options)) rows.push(...batch);
    return rows;
  }

  test("every number comes as its exact text", async () => {
    expect(await read(`SELECT ${decimals.join(", ")}`)).toEqual([texts]);
  });

  test("a truth is one value of its own, and nothing is null", async () => {
    expect(await read(truths)).toEqual([[truth, null]]);
  });

  test("bound values never become part of the statement", async () => {
    const text = "'; DROP TABLE member; -- \\' \"";
    const [row] = await read(bound, [text, true, 7]);
    expect(row?.[0]).toBe(text);
    expect(row?.[2]).toBe("7");
  });

  test("many rows come in batches, all of them once and in order", async () => {
    const rows = await read(many);
    expect(rows).toEqual(Array.from({ length: 25_000 }, (_, index) => [String(index + 1)]));
  });

  test("a statement that the database refuses is an error with a code, and the connection goes on", async () => {
    await expect(read("SELECT * FROM no_such_table")).rejects.toMatchObject({
      code: "database.statementFailed",
      message: expect.stringContaining("no_such_table"),
    });
    expect(await read("SELECT 1")).toEqual([["1"]]);
  });

  test("a statement that takes too long is stopped by the server, and the connection goes on", async () => {
    await expect(read(sleep, [], { timeoutMs: 200 })).rejects.toMatchObject({ code: "database.timedOut" });
    expect(await read("SELECT 1")).toEqual([["1"]]);
  });

  test("an aborted signal ends the run with its reason", async () => {
    const reason = new Error("enough");
    await expect(read("SELECT 1", [], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = (async () => {
      for await (const batch of opened.connection.readRows({ text: many }, { signal: controller.signal }))
        if (batch.length > 0) controller.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
  });
});
