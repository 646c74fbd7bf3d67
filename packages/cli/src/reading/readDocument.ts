import { cliError } from "../cliError.ts";
import { decodeText } from "./decodeText.ts";
import { readBytes } from "./readBytes.ts";
import { readJson } from "./readJson.ts";

/**
 * Reads the JSON document of an input; nothing where its name says that it is a table or lines of JSON.
 *
 * @throws KinerjaError a `file.…` code
 */
export async function readDocument(input: string, stdin: AsyncIterable<Uint8Array>): Promise<unknown> {
  if (/\.(csv|ndjson|jsonl)$/i.test(input)) return undefined;
  const bytes = await readBytes(input, { stdin });
  if (input !== "-" && !/\.json$/i.test(input)) throw cliError("file.unknownForm", { name: input });
  return readJson(decodeText(bytes, input), input);
}
