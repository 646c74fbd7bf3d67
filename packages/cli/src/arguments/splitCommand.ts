import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";

/** The name of the command, and what stands before and after it. */
export interface CommandWords {
  /** Empty where no command is named. */
  readonly name: string;
  readonly args: readonly string[];
}

const withValue = ["--lang", "--format"];
const flags = ["--help", "-h", "--version"];

/**
 * Finds the command among the words. The options that every command has may stand before its name as
 * well as after it, and mean the same there.
 *
 * @throws KinerjaError `usage.unknownOption` where another option stands before the name
 */
export function splitCommand(words: readonly string[]): CommandWords {
  let at = 0;
  for (;;) {
    const word = words[at];
    if (word === undefined || !word.startsWith("-")) break;
    const [option = ""] = word.split("=", 1);
    if (!withValue.includes(option) && !flags.includes(option)) {
      const known = [...withValue, "--help", "--version"];
      throw cliError("usage.unknownOption", { name: option, hint: hintAt(option, known) });
    }
    // What looks like an option is no value: the value was forgotten, and is asked for later.
    const hasValue = withValue.includes(word) && words[at + 1]?.startsWith("-") === false;
    at += hasValue ? 2 : 1;
  }
  return { name: words[at] ?? "", args: [...words.slice(0, at), ...words.slice(at + 1)] };
}
