import type { RegionProfile } from "@kinerja/policy";
import { findProfile, profiles } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { isFile } from "../policies/isFile.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";

/**
 * Finds a region profile by its id, or reads it from a JSON file.
 *
 * @throws KinerjaError `usage.unknownProfile`, `profile.refused` with every issue of the form, or a `file.…` code
 */
export async function findRegionProfile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<RegionProfile> {
  const known = findProfile(name);
  if (known !== undefined) return known;
  if (!isFile(name)) throw cliError("usage.unknownProfile", { name, hint: hintAt(name, Object.keys(profiles)) });
  const text = decodeText(await readBytes(name, { stdin }), name);
  // The schemas are loaded only where a document has to be read.
  const { parseProfile } = await import("@kinerja/policy/schema");
  const outcome = parseProfile(text);
  if (outcome.kind === "refused") throw cliError("profile.refused", { name }, outcome.issues);
  return outcome.value;
}
