import { fillLabel, type Issue, KinerjaError, type LabelValues } from "@kinerja/model";
import { type CliCode, cliMessages } from "./messages.ts";

/** Makes the error that ends a command, with the message of its code. */
export function cliError(code: CliCode, values: LabelValues = {}, issues: readonly Issue[] = []): KinerjaError {
  return new KinerjaError(code, fillLabel(cliMessages[code], values), issues);
}
