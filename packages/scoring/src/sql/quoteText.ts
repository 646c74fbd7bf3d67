import type { Dialect } from "./dialect.ts";
import { sqlError } from "./sqlError.ts";

const plain = /^[A-Za-z0-9 _.:,+-]*$/;

/**
 * Writes a text as a literal. Every text that is not our own reaches SQL through here: letters, digits
 * and harmless signs stand in quotes as they are, all else in the form of the dialect that no setting
 * of a session reads another way.
 *
 * @throws KinerjaError `sql.text`
 */
export function quoteText(dialect: Dialect, text: string): string {
  if (plain.test(text)) return `'${text}'`;
  if (text.includes("\0") || !isWellFormed(text)) throw sqlError("sql.text", { name: JSON.stringify(text) });
  return dialect.oddText(text);
}

/** Whether a text has no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}
