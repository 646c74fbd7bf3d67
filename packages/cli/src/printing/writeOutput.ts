import { writeFile } from "node:fs/promises";
import { cliError } from "../cliError.ts";
import type { CommandCall } from "../commands/command.ts";

/**
 * Writes what a command made to the file of `--out`, else to standard output.
 *
 * @throws KinerjaError `file.notWritable`
 */
export async function writeOutput(text: string, { options, streams }: CommandCall): Promise<void> {
  const [name] = options.get("out") ?? [];
  if (name === undefined) {
    streams.stdout.write(text);
    return;
  }
  try {
    await writeFile(name, text);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw cliError("file.notWritable", { name, reason });
  }
}
