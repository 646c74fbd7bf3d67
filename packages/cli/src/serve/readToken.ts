import { cliError } from "../cliError.ts";
import type { CommandCall } from "../commands/command.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";

const shortest = 16;
const greatestBytes = 4_096;

/**
 * The token that clients must bring: that of `--token-file`, else of KINERJA_TOKEN. Never an option of
 * its own, for everybody on a machine can read its command lines.
 *
 * @throws KinerjaError `usage.tokenForm`, or a `file.…` code
 */
export async function readToken({ options, streams }: CommandCall): Promise<string | undefined> {
  const file = options.get("token-file")?.[0];
  const text =
    file === undefined
      ? streams.env["KINERJA_TOKEN"]
      : decodeText(await readBytes(file, { stdin: streams.stdin, greatest: greatestBytes }), file);
  const token = text?.trim();
  if (token === undefined || token === "") return undefined;
  if (token.length < shortest || !/^[!-~]+$/.test(token)) throw cliError("usage.tokenForm", { shortest });
  return token;
}
