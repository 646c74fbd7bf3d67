import { fillLabel, type Issue, KinerjaError, type LabelValues } from "@kinerja/model";
import { type CliCode, cliMessages } from "./messages.ts";
import { words } from "./words.ts";

/** Makes the error that ends a command, with the message of its code. */
export function cliError(code: CliCode, values: LabelValues = {}, issues: readonly Issue[] = []): KinerjaError {
  // Where a file is named, "-" is no name that a reader knows.
  const isInput =
    values["name"] === "-" &&
    /^(?:file\.|policy\.|profile\.|usage\.(?:unknownPolicy|unknownProfile|unknownOverlay|overlay))/.test(code);
  const named = isInput ? { ...values, name: words.standardInput } : values;
  return new KinerjaError(code, fillLabel(cliMessages[code], named), issues);
}
