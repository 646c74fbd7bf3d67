import type { Dialect } from "./dialect.ts";
import { hexOf } from "./hexOf.ts";
import { isWellFormed } from "./quoteText.ts";
import { sqlError } from "./sqlError.ts";

/**
 * Writes a name of a table, a column or a schema in the dialect's quotes, whatever characters it has.
 *
 * @throws KinerjaError `sql.identifier` where no database could have such a name, or would cut it short
 */
export function quoteIdentifier({ quote, greatestName }: Dialect, name: string): string {
  const isWritable = name.length > 0 && name.length <= 1000 && !name.includes("\0") && isWellFormed(name);
  if (!isWritable || hexOf(name).length / 2 > greatestName) {
    throw sqlError("sql.identifier", { name: JSON.stringify(name.slice(0, 80)) });
  }
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}
