import { parseIsoDate } from "@kinerja/model";
import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * The date of `--at`, where it is given.
 *
 * @throws KinerjaError `usage.wrongValue`
 */
export function readDate({ options }: ParsedArguments): string | undefined {
  const at = options.get("at")?.[0];
  if (at === undefined || parseIsoDate(at) !== undefined) return at;
  throw cliError("usage.wrongValue", { name: "--at", received: at, expected: "YYYY-MM-DD" });
}
