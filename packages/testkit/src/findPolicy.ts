import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { hintAt } from "./hintAt.ts";
import { readKey } from "./readKey.ts";
import { readTexts } from "./readTexts.ts";
import { type VectorFailure, vectorFailure } from "./vectorFailure.ts";
import type { VectorRunner } from "./vectorRunner.ts";

/** The policy that a vector names, with its overlays and its date. */
export interface FoundPolicy {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly at: string | undefined;
}

/** Finds what `policy`, `overlays` and `at` of a file or a case name. */
export function findPolicy(
  file: Readonly<Record<string, unknown>>,
  runner: VectorRunner,
  place: { readonly vector: string; readonly path: string },
): FoundPolicy | { readonly failures: readonly VectorFailure[] } {
  const { policies, overlays: known = [] } = runner;
  const failures: VectorFailure[] = [];
  const id = readKey(file, "policy");
  const policy = policies.find((each) => each.id === id);
  if (policy === undefined) {
    const rule = typeof id === "string" ? id : "";
    const hint = hintAt(
      rule,
      policies.map((each) => each.id),
    );
    failures.push(vectorFailure("vectors.unknownPolicy", { ...place, rule, values: { hint } }));
  }
  const names = readTexts(readKey(file, "overlays") ?? []);
  if (names === undefined)
    failures.push(malformed("overlays", { id: "daftar id perubahan", en: "a list of overlay ids" }, place));
  const overlays = (names ?? []).flatMap((name): readonly PolicyOverlay[] => {
    const overlay = known.find((each) => each.id === name);
    if (overlay !== undefined) return [overlay];
    const hint = hintAt(
      name,
      known.map((each) => each.id),
    );
    failures.push(vectorFailure("vectors.unknownOverlay", { ...place, rule: name, values: { hint } }));
    return [];
  });
  const at = readKey(file, "at");
  if (at !== undefined && typeof at !== "string")
    failures.push(malformed("at", { id: "tanggal YYYY-MM-DD", en: "a date YYYY-MM-DD" }, place));
  if (policy === undefined || failures.length > 0) return { failures };
  return { policy, overlays, at: typeof at === "string" ? at : undefined };
}

function malformed(
  rule: string,
  expected: { readonly id: string; readonly en: string },
  place: { readonly vector: string; readonly path: string },
): VectorFailure {
  return vectorFailure("vectors.malformed", { ...place, rule, values: { expected } });
}
