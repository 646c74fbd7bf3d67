import { applyOverlays, type PolicyDocument } from "@kinerja/policy";
import type { ScoringRun } from "./scoringRun.ts";

/** The document whose labels and sources count: the policy with its overlays. */
export function effectiveDocument({ policy, overlays }: Pick<ScoringRun, "policy" | "overlays">): PolicyDocument {
  const outcome = applyOverlays(policy, overlays);
  return outcome.kind === "accepted" ? outcome.value.document : policy;
}
