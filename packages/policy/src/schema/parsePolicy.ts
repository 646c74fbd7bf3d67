import type { Outcome } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { policySchema } from "./documentSchema.ts";
import { readDocument } from "./readDocument.ts";

/**
 * Reads a policy document from JSON text, or from a value, and gives every fault of its form.
 *
 * Use it at the door for whatever did not come from the compiler. It proves the shape only; whether
 * the policy is sound is for the verifier to say. Keys come out in the order of the reference.
 *
 * @param input JSON text, or what was read from it
 * @returns the document, or issues: `policy.notJson`, `policy.tooLarge`, `policy.forbiddenKey`,
 * `policy.duplicateKey`, `policy.formatVersion`, `policy.unknownKey`, `policy.literalForm`,
 * `policy.bandEdge`, `policy.nameReserved`, `date.form` and the model's `schema.…`
 * @example
 * parsePolicy("{").issues.map(({ code }) => code); // => ["policy.notJson"]
 * @see docs/reference/policy-language.md
 */
export function parsePolicy(input: unknown): Outcome<PolicyDocument> {
  return readDocument(input, policySchema);
}
