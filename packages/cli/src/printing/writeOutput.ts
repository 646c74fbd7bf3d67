import { writeFile } from "node:fs/promises";
import { cliError } from "../cliError.ts";
import type { CommandCall } from "../commands/command.ts";

/** How {@link writeOutput} treats a file that is there already. */
export interface WriteOutputOptions {
  /** Whether it stays, unless the call says `--force`. Default: false, it is written anew. */
  readonly keepsExisting?: boolean;
}

/**
 * Writes what a command made to the file of `--out`, else to standard output.
 *
 * @throws KinerjaError `file.notWritable`; `file.exists` where a file is to stay
 */
export async function writeOutput(
  text: string,
  { options, streams }: CommandCall,
  { keepsExisting = false }: WriteOutputOptions = {},
): Promise<void> {
  const [name] = options.get("out") ?? [];
  if (name === undefined) {
    streams.stdout.write(text);
    return;
  }
  try {
    // The file system itself refuses, so that nothing can come in between.
    await writeFile(name, text, { flag: keepsExisting && !options.has("force") ? "wx" : "w" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    if (reason === "EEXIST") throw cliError("file.exists", { name });
    throw cliError("file.notWritable", { name, reason });
  }
}
