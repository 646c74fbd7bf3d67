import { type EvidenceGrade, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";

/**
 * What can be said about the evidence behind a policy.
 *
 * - `example`, `experimental`: the document says so itself; it is no law.
 * - `verified`: every value, every rule and the policy itself rest on words that were read, and a
 *   named person reviewed it.
 * - `secondary`: the weakest of them rests on a secondary source.
 * - `unverified`: anything else.
 */
export type PolicyStatus = "example" | "experimental" | "verified" | "secondary" | "unverified";

const strength: Readonly<Record<EvidenceGrade, number>> = { read: 3, secondary: 2, inferred: 1, recalled: 0 };

/**
 * Computes the status of a policy from its evidence; nobody types it.
 *
 * It is a statement about evidence, not about form: the verifier says whether a document is sound.
 *
 * @param document the policy; where overlays apply, the effective one
 * @param overlays those that apply: their sources and reviews count too
 * @example
 * const source = { instrument: "Example", evidence: "secondary" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const validity = { from: "2026-01-01" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity, appliesTo: ["pns"], source }).build();
 * policyStatus(policy); // => "secondary"
 */
export function policyStatus(document: PolicyDocument, overlays: readonly PolicyOverlay[] = []): PolicyStatus {
  const all = [document, ...overlays];
  if (all.some(({ declared }) => declared === "example")) return "example";
  if (all.some(({ declared }) => declared === "experimental")) return "experimental";
  const weakest = Math.min(...gradesOf(document, overlays).map((grade) => strength[grade]));
  if (weakest === strength.read && all.every(isReviewed)) return "verified";
  return weakest === strength.secondary ? "secondary" : "unverified";
}

function gradesOf(document: PolicyDocument, overlays: readonly PolicyOverlay[]): readonly EvidenceGrade[] {
  const sources = [document.source, ...overlays.map(({ source }) => source)];
  for (const { values } of Object.values(document.parameters)) sources.push(...values.map(({ source }) => source));
  for (const { rules } of document.levels) sources.push(...Object.values(rules).map(({ source }) => source));
  return sources.map(({ evidence }) => evidence);
}

function isReviewed({ review }: Pick<PolicyDocument, "review">): boolean {
  return review !== undefined && review.by.trim() !== "" && parseIsoDate(review.on) !== undefined;
}
