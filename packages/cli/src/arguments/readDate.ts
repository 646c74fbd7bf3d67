import { parseIsoDate } from "@kinerja/model";
import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * The date of `--at`, or of another option, where it is given.
 *
 * @throws KinerjaError `usage.wrongValue`
 */
export function readDate({ options }: ParsedArguments, name = "at"): string | undefined {
  const at = options.get(name)?.[0];
  if (at === undefined || parseIsoDate(at) !== undefined) return at;
  throw cliError("usage.wrongValue", { name: `--${name}`, received: at, expected: "YYYY-MM-DD" });
}
