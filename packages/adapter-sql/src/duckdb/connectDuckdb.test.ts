import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BoundValue, ReadOptions, SqlRow } from "../connection/connection.ts";
import { connectDuckdb } from "./connectDuckdb.ts";

let client: DuckDBConnection;

beforeAll(async () => {
  client = await (await DuckDBInstance.create(":memory:")).connect();
});

afterAll(() => client.closeSync());

async function read(text: string, values: readonly BoundValue[] = [], options: ReadOptions = {}): Promise<SqlRow[]> {
  const rows: SqlRow[] = [];
  for await (const batch of connectDuckdb(client).readRows({ text, values }, options)) rows.push(...batch);
  return rows;
}

// Minutes of work, so that only an interruption ends it.
const endless = "SELECT count(*) FROM range(1000000000) a, range(1000000) b WHERE hash(a.range + b.range) = 1";

describe("rows of DuckDB", () => {
  test("every number comes as its exact text", async () => {
    const columns = ["1::TINYINT", "9007199254740993::BIGINT", "170141183460469231731687303715884105727::HUGEINT"];
    const decimals = ["-0.50::DECIMAL(5,2)", "12345678901234567890123456789012345.678::DECIMAL(38,3)"];
    expect(await read(`SELECT ${[...columns, ...decimals].join(", ")}`)).toEqual([
      [
        "1",
        "9007199254740993",
        "170141183460469231731687303715884105727",
        "-0.50",
        "12345678901234567890123456789012345.678",
      ],
    ]);
  });

  test("truths stay truths, texts stay texts, and nothing is null", async () => {
    expect(await read("SELECT true, false, 'a''b', NULL")).toEqual([[true, false, "a'b", null]]);
  });

  test("bound values never become part of the statement", async () => {
    const text = "'; DROP TABLE member; --";
    expect(await read("SELECT $1::VARCHAR, $2::BOOLEAN, $3::INTEGER", [text, true, 7])).toEqual([[text, true, "7"]]);
  });

  test("many rows come in batches, all of them once", async () => {
    let batches = 0;
    let rows = 0;
    for await (const batch of connectDuckdb(client).readRows({ text: "SELECT range FROM range(50000)" })) {
      batches += 1;
      rows += batch.length;
    }
    expect(rows).toBe(50_000);
    expect(batches).toBeGreaterThan(10);
  });

  test("a statement that the database refuses is an error with a code and the database's own words", async () => {
    await expect(read("SELECT * FROM no_such_table")).rejects.toMatchObject({
      name: "KinerjaError",
      code: "database.statementFailed",
      message: expect.stringContaining("no_such_table"),
    });
  });

  test("an aborted run ends with the signal's reason, before it starts and while it runs", async () => {
    const reason = new Error("enough");
    await expect(read("SELECT 1", [], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    await expect(read(endless, [], { signal: controller.signal })).rejects.toBe(reason);
    expect(await read("SELECT 1")).toEqual([["1"]]);
  });

  test("a statement that takes too long is stopped, and says how long it had", async () => {
    await expect(read(endless, [], { timeoutMs: 50 })).rejects.toMatchObject({
      code: "database.timedOut",
      message: expect.stringContaining("50"),
    });
  });
});
