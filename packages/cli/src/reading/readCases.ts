import { type CasesReading, type DecimalSign, readCasesCsv } from "@kinerja/adapter-tables";
import { KinerjaError } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { CommandCall } from "../commands/command.ts";
import { decodeText } from "./decodeText.ts";
import { readBytes } from "./readBytes.ts";

/**
 * Reads the cases of a table for a policy, with the decimal sign of `--decimal`.
 *
 * @throws KinerjaError a `file.…` code; what is wrong inside is in the reading
 */
export async function readCases(
  file: string,
  policy: PolicyDocument,
  { options, streams }: CommandCall,
): Promise<CasesReading> {
  const given = options.get("decimal")?.[0];
  const decimal: DecimalSign | undefined = given === "comma" || given === "point" ? given : undefined;
  const text = decodeCases(await readBytes(file, streams), file);
  return readCasesCsv({ file, text }, { policy, ...(decimal === undefined ? {} : { decimal }) });
}

/** An empty file is an empty table: what should stand in it are cases, no members. */
function decodeCases(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes, file);
  } catch (error) {
    if (error instanceof KinerjaError && error.code === "file.empty") return "";
    throw error;
  }
}
