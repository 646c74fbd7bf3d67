import type { Issue } from "@kinerja/model";
import { type PolicyDocument, verifyPolicy } from "@kinerja/policy";
import { cliError } from "../cliError.ts";

/**
 * Refuses a document that the verifier finds unsound.
 *
 * @throws KinerjaError `policy.refused` with every finding
 */
export function refuseUnsound(name: string, document: PolicyDocument): void {
  const { sound, findings } = verifyPolicy(document);
  if (sound) return;
  const issues = findings.map(
    ({ code, path, message, severity, witness }): Issue => ({ code, path, message, severity, received: witness }),
  );
  throw cliError("policy.refused", { name }, issues);
}
