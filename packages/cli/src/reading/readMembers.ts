import { type CsvText, type DecimalSign, type MembersReading, readMembersCsv } from "@kinerja/adapter-tables";
import type { PolicyDocument } from "@kinerja/policy";
import { cliError } from "../cliError.ts";
import { decodeText } from "./decodeText.ts";
import { readBytes } from "./readBytes.ts";
import { readJson } from "./readJson.ts";

/** Where members are read from. */
export interface MembersSource {
  readonly input: string;
  /** Files of child tables, by level. */
  readonly tables: ReadonlyMap<string, string>;
  readonly decimal: DecimalSign | undefined;
  readonly policy: PolicyDocument;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What `score` is given. Input from tables has the way back to the cells. */
export interface MembersInput {
  readonly input: unknown;
  readonly tables?: MembersReading;
}

/**
 * Reads members from JSON (`.json`, or `-` for standard input) or CSV (`.csv` with its child tables).
 * What is wrong inside comes back as issues of the score; only a file that cannot be read at all throws.
 *
 * @throws KinerjaError a `file.…` or `usage.…` code
 */
export async function readMembers(source: MembersSource): Promise<MembersInput> {
  const { input, tables, decimal, policy, stdin } = source;
  const readText = async (name: string): Promise<string> => decodeText(await readBytes(name, { stdin }), name);
  if (!/\.csv$/i.test(input)) {
    if (input !== "-" && !/\.json$/i.test(input)) {
      // A name that is no file at all is told as such first.
      await readBytes(input, { stdin });
      throw cliError("file.unknownForm", { name: input });
    }
    if (tables.size > 0 || decimal !== undefined) throw cliError("usage.tableForJson");
    return { input: readJson(await readText(input), input) };
  }
  const missing = policy.levels.slice(1).find(({ name }) => !tables.has(name));
  if (missing !== undefined) throw cliError("usage.missingTable", { name: missing.name });
  const members: CsvText = { file: input, text: await readText(input) };
  const children: [string, CsvText][] = [];
  for (const [level, file] of tables) children.push([level, { file, text: await readText(file) }]);
  const options = { policy, tables: Object.fromEntries(children), ...(decimal === undefined ? {} : { decimal }) };
  const reading = readMembersCsv(members, options);
  return { input: { members: reading.members }, tables: reading };
}
