import { cliError } from "../cliError.ts";
import type { CommandCall } from "./command.ts";

/**
 * Refuses trusted keys without a signature: who names a key would believe that something was checked by it.
 *
 * @throws KinerjaError `usage.optionNeeds`
 */
export function refuseLoneTrust({ options }: CommandCall): void {
  if (!options.has("trust") || options.has("signature")) return;
  throw cliError("usage.optionNeeds", {
    name: "--trust",
    other: "--signature",
    expected: "--signature FILE.sig.json",
  });
}
