import { formatPath, type Outcome } from "@kinerja/model";
import { findDuplicateKeys } from "../json/findDuplicateKeys.ts";
import { checkSignatureForm } from "./checkSignatureForm.ts";
import type { PolicySignature } from "./policySignature.ts";
import { formIssue } from "./signatureIssue.ts";

/** The most UTF-16 code units of a signature document. */
const greatestLength = 100_000;

/**
 * Reads a signature document from JSON text and checks its form; a key that stands twice is refused,
 * for two readers could take different ones.
 *
 * @returns the signature, or every `signature.form` issue; whether it holds is for `verifySignature` to say
 * @example
 * parseSignature('{ "kind": "policySignature", "kind": "policy" }').issues[0]?.code; // => "signature.form"
 */
export function parseSignature(text: string): Outcome<PolicySignature> {
  if (text.length > greatestLength) {
    const expected = { id: `paling banyak ${greatestLength} huruf`, en: `at most ${greatestLength} characters` };
    return { kind: "refused", issues: [formIssue("", expected)] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "refused", issues: [formIssue("", { id: "JSON yang sah", en: "valid JSON" })] };
  }
  const once = { id: "setiap kunci sekali saja", en: "each key once only" };
  const twice = findDuplicateKeys(text).map(({ key, path }) => formIssue(formatPath([...path.map(String), key]), once));
  return twice.length > 0 ? { kind: "refused", issues: twice } : checkSignatureForm(value);
}
