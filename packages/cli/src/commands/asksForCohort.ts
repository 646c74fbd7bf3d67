import { cliError } from "../cliError.ts";
import type { CommandCall } from "./command.ts";

/**
 * Whether the call wants the results of all members as a table or lines, whatever their number.
 *
 * @throws KinerjaError `usage.linesNeedOut`, or `usage.outForAll` where one member or letters are wanted too
 */
export function asksForCohort({ options, format }: CommandCall): boolean {
  const asks = options.has("out") || options.has("out-table") || format === "csv" || format === "ndjson";
  const [input = ""] = options.get("input") ?? [];
  if (!asks && /\.(ndjson|jsonl)$/i.test(input)) throw cliError("usage.linesNeedOut");
  if (!asks) return false;
  if (options.has("explain")) throw cliError("usage.outForAll", { name: "--explain" });
  if (format === "letter") throw cliError("usage.outForAll", { name: "--format letter" });
  return true;
}
