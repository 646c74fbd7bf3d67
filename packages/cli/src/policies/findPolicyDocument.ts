import type { PolicyDocument } from "@kinerja/policy";
import { findPolicy, policies } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { isFile } from "./isFile.ts";
import { readPolicyFile } from "./readPolicyFile.ts";

/**
 * Finds a policy by its id, or reads it from a JSON file. A document from a file is parsed and verified
 * at the door, so that what is behind it is sound.
 *
 * @throws KinerjaError `usage.unknownPolicy`, `policy.refused` with what is wrong, or a `file.…` code
 */
export async function findPolicyDocument(name: string, stdin: AsyncIterable<Uint8Array>): Promise<PolicyDocument> {
  const known = findPolicy(name);
  if (known !== undefined) return known;
  const unknown = cliError("usage.unknownPolicy", { name, hint: hintAt(name, Object.keys(policies)) });
  if (!isFile(name)) throw unknown;
  const file = await readPolicyFile(name, stdin);
  if (file.kind === "overlay") throw unknown;
  return file.document;
}
