import type { Connection } from "../connection/connection.ts";
import { textOf } from "../connection/textOf.ts";
import { watchAbort } from "../connection/watchAbort.ts";
import { failStatement } from "../failStatement.ts";

/** What is used of a connection of `@duckdb/node-api`. */
export interface DuckdbClient {
  readonly stream: (
    text: string,
    values?: (string | number | boolean | null)[],
  ) => Promise<{ readonly yieldRows: () => AsyncIterable<unknown[][]> }>;
  readonly interrupt: () => void;
}

/**
 * Makes a connection of one that `@duckdb/node-api` opened.
 *
 * Use it where tables already are in DuckDB, or in Parquet and CSV files that it reads. The caller keeps and closes what
 * was opened.
 *
 * @returns A connection for `scoreInDatabase`.
 *
 * @example
 * import { DuckDBInstance } from "@duckdb/node-api";
 *
 * const instance = await DuckDBInstance.create(":memory:");
 * const connection = connectDuckdb(await instance.connect());
 * const batches = [];
 * for await (const rows of connection.readRows({ text: "SELECT 170141183460469231731687303715884105727 AS wide" })) batches.push(...rows);
 * batches; // => [["170141183460469231731687303715884105727"]]
 */
export function connectDuckdb(client: DuckdbClient): Connection {
  return {
    dialect: "duckdb",
    readRows: async function* ({ text, values = [] }, { signal, timeoutMs } = {}) {
      let isLate = false;
      const unwatch = watchAbort(signal, () => client.interrupt());
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              isLate = true;
              client.interrupt();
            }, timeoutMs);
      try {
        const result = await client.stream(text, [...values]);
        for await (const rows of result.yieldRows()) {
          signal?.throwIfAborted();
          yield rows.map((row) => row.map(textOf));
        }
        signal?.throwIfAborted();
      } catch (error) {
        signal?.throwIfAborted();
        throw failStatement(error, { dialect: "duckdb", isLate, timeoutMs });
      } finally {
        clearTimeout(timer);
        unwatch();
      }
    },
  };
}
