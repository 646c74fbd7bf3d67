import { cliError } from "../cliError.ts";
import type { ParsedArguments } from "./parseArguments.ts";

/**
 * The value of an option that must be there.
 *
 * @throws KinerjaError `usage.missingOption`
 */
export function requireOption({ options }: ParsedArguments, name: string, value: string): string {
  const given = options.get(name)?.[0];
  if (given === undefined) throw cliError("usage.missingOption", { name: `--${name}`, expected: `--${name} ${value}` });
  return given;
}
