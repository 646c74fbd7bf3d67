import { KinerjaError } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

/**
 * Throws where a document is not sound, for use at the place where a policy is loaded.
 *
 * Warnings pass, and cases are not computed: that is for the one who writes the policy. The error carries every finding as an issue, so that a person sees all of them.
 *
 * @throws KinerjaError `policy.unsound`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { ready: { kind: "boolean", label } } })
 *   .rule("member", "late", { label, output: { kind: "boolean" }, source, expression: ({ field }) => not(field("ready")) })
 *   .build();
 * assertSound(policy); // => undefined
 * @see {@link verifyPolicy}
 */
export function assertSound(document: PolicyDocument): void {
  const { sound, findings } = verifyPolicy(document, { search: false });
  if (sound) return;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  throw new KinerjaError(
    "policy.unsound",
    {
      id: `Kebijakan "${document.id}" belum layak dipakai: ${errors} kesalahan ditemukan. Perbaiki setiap temuan, lalu coba lagi.`,
      en: `The policy "${document.id}" is not sound: ${errors} errors were found. Correct each finding and try again.`,
    },
    findings.map(({ code, path, message, severity, witness }) => ({
      code,
      path,
      message,
      severity,
      received: witness,
    })),
  );
}
