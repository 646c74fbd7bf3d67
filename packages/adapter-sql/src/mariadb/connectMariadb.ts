import type { Connection } from "../connection/connection.ts";
import { textOf } from "../connection/textOf.ts";
import { watchAbort } from "../connection/watchAbort.ts";
import { failStatement } from "../failStatement.ts";

/** A query as `mysql2` takes it. */
export interface MariadbQuery {
  readonly sql: string;
  readonly values: (string | number | boolean | null)[];
  readonly rowsAsArray: true;
  readonly supportBigNumbers: true;
  readonly bigNumberStrings: true;
  readonly typeCast: (field: MariadbField, next: () => unknown) => unknown;
}

/** A value as `mysql2` lets it be read. */
export interface MariadbField {
  readonly type: string;
  readonly string: () => string | null;
}

/** What is used of a connection of `mysql2`. */
export interface MariadbClient {
  readonly execute: (query: MariadbQuery) => {
    readonly stream: (options: { readonly highWaterMark: number }) => AsyncIterable<unknown>;
  };
  readonly destroy: () => void;
}

const rowsOfABatch = 2000;

/**
 * Makes a connection of one that `createConnection` of `mysql2` opened, to MariaDB. Of one of `mysql2/promise` give its
 * `connection`.
 *
 * Statements are prepared, so that bound values never become text of the statement. The caller keeps and ends the
 * connection; an aborted run destroys it, for the protocol knows no other way to leave a result half read.
 *
 * @returns A connection for `scoreInDatabase`.
 *
 * @example
 * const client = { execute: () => ({ stream: async function* () { yield ["12345678901234567890.50"]; } }), destroy: () => {} };
 * const rows = [];
 * for await (const batch of connectMariadb(client).readRows({ text: "SELECT amount FROM budget" })) rows.push(...batch);
 * rows; // => [["12345678901234567890.50"]]
 */
export function connectMariadb(client: MariadbClient): Connection {
  return {
    dialect: "mariadb",
    readRows: async function* ({ text, values = [] }, { signal, timeoutMs } = {}) {
      const unwatch = watchAbort(signal, () => client.destroy());
      let isDone = false;
      try {
        const query: MariadbQuery = {
          sql: timeoutMs === undefined ? text : `SET STATEMENT max_statement_time = ${timeoutMs / 1000} FOR ${text}`,
          values: [...values],
          rowsAsArray: true,
          supportBigNumbers: true,
          bigNumberStrings: true,
          // Where the program set decimalNumbers, a query of its own could not take it back otherwise.
          typeCast: (field, next) => (field.type === "NEWDECIMAL" ? field.string() : next()),
        };
        let batch: (readonly (string | boolean | null)[])[] = [];
        for await (const row of client.execute(query).stream({ highWaterMark: rowsOfABatch })) {
          batch.push((row as readonly unknown[]).map(textOf));
          if (batch.length < rowsOfABatch) continue;
          yield batch;
          batch = [];
        }
        isDone = true;
        signal?.throwIfAborted();
        if (batch.length > 0) yield batch;
      } catch (error) {
        isDone = true;
        signal?.throwIfAborted();
        throw failStatement(error, { dialect: "mariadb", isLate: codeOf(error) === 1969, timeoutMs });
      } finally {
        unwatch();
        if (!isDone) client.destroy();
      }
    },
  };
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "errno" in error ? error.errno : undefined;
}
