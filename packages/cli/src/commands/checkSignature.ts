import type { Issue } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { requireOption } from "../arguments/requireOption.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";
import { readPem } from "../reading/readPem.ts";
import type { CommandCall } from "./command.ts";

/** What came of checking a signature. */
export interface SignatureVerdict {
  readonly holds: boolean;
  readonly signedBy?: string;
  readonly signedOn?: string;
  readonly publicKey?: string;
  readonly issues: readonly Issue[];
}

/**
 * Checks the signature of `--signature` by the keys of `--trust`; nothing where none is asked for.
 *
 * @throws KinerjaError `usage.missingOption`, `file.key`, or a `file.…` code
 */
export async function checkSignature(
  document: PolicyDocument | PolicyOverlay,
  call: CommandCall,
): Promise<SignatureVerdict | undefined> {
  const name = call.options.get("signature")?.[0];
  if (name === undefined) return undefined;
  requireOption(call, "trust", "PUBLIC.pem");
  const { stdin } = call.streams;
  const trustedKeys: Uint8Array[] = [];
  for (const file of call.options.get("trust") ?? []) trustedKeys.push(await readPem(file, "public", stdin));
  const { parseSignature, verifySignature } = await import("@kinerja/policy/sign");
  const reading = parseSignature(decodeText(await readBytes(name, { stdin, greatest: 1024 * 1024 }), name));
  if (reading.kind === "refused") return { holds: false, issues: reading.issues };
  const { signedBy, signedOn, publicKey } = reading.value;
  const { kind, issues } = verifySignature(document, reading.value, { trustedKeys });
  return { holds: kind === "accepted", signedBy, signedOn, publicKey, issues };
}
