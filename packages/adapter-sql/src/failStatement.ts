import { fillLabel, KinerjaError, type LabelValues } from "@kinerja/model";
import type { ConnectionDialect } from "./connection/connection.ts";
import { databases } from "./databases.ts";
import { type DatabaseCode, databaseMessages } from "./messages.ts";

/** Makes an error of this package. */
function sqlError(code: DatabaseCode, values: LabelValues, cause?: unknown): KinerjaError {
  const error = new KinerjaError(code, fillLabel(databaseMessages[code], values));
  if (cause !== undefined) error.cause = cause;
  return error;
}

/** Makes the error of a statement that a database refused or did not end; the driver's own error is its cause. */
export function failStatement(
  cause: unknown,
  of: { readonly dialect: ConnectionDialect; readonly isLate: boolean; readonly timeoutMs: number | undefined },
): KinerjaError {
  const database = databases[of.dialect];
  if (of.isLate && of.timeoutMs !== undefined)
    return sqlError("database.timedOut", { database, limit: of.timeoutMs }, cause);
  const reason = `${cause instanceof Error ? cause.message : String(cause)}`.trim().replace(/[.]?$/, ".");
  return sqlError("database.statementFailed", { database, reason }, cause);
}
