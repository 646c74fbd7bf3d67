import { type CasesReading, type DecimalSign, readCasesCsv } from "@kinerja/adapter-tables";
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
  const text = decodeText(await readBytes(file, streams), file);
  return readCasesCsv({ file, text }, { policy, ...(decimal === undefined ? {} : { decimal }) });
}
