import { parseArgs } from "node:util";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import type { OptionDescriptions } from "./optionDescription.ts";

/** What stands on the command line after the command. */
export interface ParsedArguments {
  /** The values of every option that was given, in order; a flag has the value `true`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/**
 * Reads the command line against the options of a command.
 *
 * @throws KinerjaError `usage.unknownOption` with the nearest option, `usage.missingValue`,
 *   `usage.unwantedValue`, `usage.wrongValue` or `usage.repeatedOption`
 */
export function parseArguments(args: readonly string[], descriptions: OptionDescriptions): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(descriptions).map(([name, { kind }]) => {
        const short = name === "help" ? { short: "h" } : {};
        return [name, { type: kind === "flag" ? "boolean" : "string", ...short }] as const;
      }),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const value = readOption(token, descriptions);
    const { kind, isRepeatable = kind === "flag" } = descriptions[token.name] ?? {};
    const before = options.get(token.name) ?? [];
    if (before.length > 0 && !isRepeatable) throw cliError("usage.repeatedOption", { name: token.rawName });
    options.set(token.name, [...before, value]);
  }
  return { options, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken, descriptions: OptionDescriptions): string {
  const description = Object.hasOwn(descriptions, name) ? descriptions[name] : undefined;
  if (description === undefined) {
    const known = Object.keys(descriptions).map((each) => `--${each}`);
    throw cliError("usage.unknownOption", { name: rawName, hint: hintAt(rawName, known) });
  }
  if (description.kind === "flag") {
    if (value !== undefined) throw cliError("usage.unwantedValue", { name: rawName });
    return "true";
  }
  // The next option is no value: the value was forgotten.
  const isForgotten = value === undefined || value === "" || (inlineValue !== true && value.startsWith("--"));
  if (isForgotten) throw cliError("usage.missingValue", { name: rawName, expected: description.value ?? "" });
  const { oneOf } = description;
  if (oneOf !== undefined && !oneOf.includes(value)) {
    throw cliError("usage.wrongValue", { name: rawName, received: value, expected: oneOf.join(", ") });
  }
  return value;
}
