import type { Connection } from "../connection/connection.ts";
import { textOf } from "../connection/textOf.ts";
import { watchAbort } from "../connection/watchAbort.ts";
import { failStatement } from "../failStatement.ts";

/** A query as `pg` takes it. */
export interface PostgresQuery {
  readonly text: string;
  readonly values?: (string | number | boolean | null)[];
  readonly rowMode: "array";
  readonly types: { readonly getTypeParser: (type: number) => (text: string) => unknown };
}

/** What is used of a client of `pg`: one connection, not the pool, for a cursor lives on one. */
export interface PostgresClient {
  readonly query: (query: PostgresQuery) => Promise<{ readonly rows: unknown[][] }>;
}

const rowsOfABatch = 10_000;
const booleanType = 16;
// Every other value arrives as the text that the server wrote, whatever parsers the program has set.
const asText: PostgresQuery["types"] = {
  getTypeParser: (type) => (type === booleanType ? (text) => text === "t" : (text) => text),
};

/**
 * Makes a connection of a connected client of `pg`, or of one that its pool lent.
 *
 * Rows come by a cursor inside a read-only transaction, so that memory stays small; the client must not be in a
 * transaction already. An aborted run ends between batches; `timeoutMs` bounds the time that the server itself takes.
 * The caller keeps and ends the client.
 *
 * @returns A connection for `scoreInDatabase`.
 *
 * @example
 * const answers: Record<string, unknown[][][]> = { FETCH: [[["12345678901234567890.50"]], []] };
 * const client = { query: async ({ text }: { text: string }) => ({ rows: answers[text.slice(0, 5)]?.shift() ?? [] }) };
 * const rows = [];
 * for await (const batch of connectPostgres(client).readRows({ text: "SELECT amount FROM budget" })) rows.push(...batch);
 * rows; // => [["12345678901234567890.50"]]
 */
export function connectPostgres(client: PostgresClient): Connection {
  const run = async (text: string, values: PostgresQuery["values"] = []): Promise<unknown[][]> =>
    (await client.query({ text, values, rowMode: "array", types: asText })).rows;
  return {
    dialect: "postgres",
    readRows: async function* ({ text, values = [] }, { signal, timeoutMs } = {}) {
      const unwatch = watchAbort(signal, () => {});
      await run("BEGIN READ ONLY");
      let isDone = false;
      try {
        if (timeoutMs !== undefined) await run(`SET LOCAL statement_timeout = ${Math.max(1, Math.ceil(timeoutMs))}`);
        await run(`DECLARE kinerja_rows NO SCROLL CURSOR FOR ${text}`, [...values]);
        for (;;) {
          const rows = await run(`FETCH ${rowsOfABatch} FROM kinerja_rows`);
          signal?.throwIfAborted();
          if (rows.length === 0) break;
          yield rows.map((row) => row.map(textOf));
        }
        await run("COMMIT");
        isDone = true;
      } catch (error) {
        signal?.throwIfAborted();
        throw failStatement(error, { dialect: "postgres", isLate: codeOf(error) === "57014", timeoutMs });
      } finally {
        unwatch();
        if (!isDone) await run("ROLLBACK");
      }
    },
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
