import { cliError } from "../cliError.ts";
import type { CommandCall } from "./command.ts";
import { nearEdgesOptions } from "./nearEdgesOptions.ts";

/**
 * Whether the call asks for members near an edge.
 *
 * @throws KinerjaError `usage.optionNeeds` where only a part of what it takes was given
 */
export function asksForEdges({ options }: CommandCall): boolean {
  const given = Object.keys(nearEdgesOptions).find((name) => options.has(name));
  if (given === undefined) return false;
  const needed = { margin: "--margin 0.5", input: "--input FILE" } as const;
  for (const [name, expected] of Object.entries(needed)) {
    if (options.has(name)) continue;
    const first = options.has("input") ? "input" : options.has("margin") ? "margin" : given;
    throw cliError("usage.optionNeeds", { name: `--${first}`, other: `--${name}`, expected });
  }
  return true;
}
