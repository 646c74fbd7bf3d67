import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * The one word that a command needs.
 *
 * @throws KinerjaError `usage.missingArgument` or `usage.unwantedArgument`
 */
export function requireArgument({ positionals }: ParsedArguments, expected: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw cliError("usage.missingArgument", { expected });
  if (second !== undefined) throw cliError("usage.unwantedArgument", { name: second });
  return first;
}
