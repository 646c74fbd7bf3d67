import { fillLabel, type IsoDate, KinerjaError, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { selectingMessages, usingMessages } from "../messages.ts";

/** One policy a subject; a subject for which none is in force is missing. */
export type PoliciesBySubject<Subject extends string = string> = { readonly [Key in Subject]?: PolicyDocument };

/**
 * Selects the policies that are in force on a day, one a subject.
 *
 * Documents that declare themselves an example or experimental are no law and are never selected.
 *
 * @param at `YYYY-MM-DD`
 * @throws KinerjaError `policy.notADate`; `policy.twoInForce` where two policies answer one question on the day
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const old = definePolicy({ id: "a", version: "1.0.0", title, subject: "rate", validity: { from: "2020-01-01", to: "2026-01-01" }, appliesTo: ["pns"], source }).build();
 * const young = definePolicy({ id: "b", version: "1.0.0", title, subject: "rate", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source }).build();
 * policiesInForce([old, young], "2025-12-31")["rate"]?.id; // => "a"
 * policiesInForce([old, young], "2026-01-01")["rate"]?.id; // => "b"
 */
export function policiesInForce<Subject extends string = string>(
  policies: readonly PolicyDocument[],
  at: string,
): PoliciesBySubject<Subject> {
  const day = typeof at === "string" ? parseIsoDate(at) : undefined;
  if (day === undefined) {
    const message = fillLabel(usingMessages["policy.notADate"], { received: String(at) });
    throw new KinerjaError("policy.notADate", message);
  }
  const found = new Map<string, PolicyDocument>();
  for (const policy of policies) {
    if (policy.declared !== undefined || !isInForce(policy, day)) continue;
    const { subject } = policy;
    const other = found.get(subject);
    if (other !== undefined) {
      const values = { subject, at: day, first: other.id, second: policy.id };
      throw new KinerjaError("policy.twoInForce", fillLabel(selectingMessages["policy.twoInForce"], values));
    }
    found.set(subject, policy);
  }
  // Only subjects that policies name become keys; which these are the caller knows.
  return Object.fromEntries(found) as PoliciesBySubject<Subject>;
}

function isInForce({ validity: { from, to } }: PolicyDocument, day: IsoDate): boolean {
  return from <= day && (to === undefined || day < to);
}
