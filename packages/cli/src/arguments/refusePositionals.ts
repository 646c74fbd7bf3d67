import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * Refuses words that belong to no option.
 *
 * @throws KinerjaError `usage.unwantedArgument`
 */
export function refusePositionals({ positionals }: ParsedArguments): void {
  const [first] = positionals;
  if (first !== undefined) throw cliError("usage.unwantedArgument", { name: first });
}
