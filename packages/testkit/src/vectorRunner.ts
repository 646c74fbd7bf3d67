import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { ScoreReport } from "@kinerja/scoring";

/** How members are scored for the vectors: `score` of `@kinerja/scoring`, or another engine of the same form. */
export type ScoreMembers = (
  policy: PolicyDocument,
  members: readonly unknown[],
  options: { readonly at?: string; readonly overlays?: readonly PolicyOverlay[] },
) => ScoreReport;

/** What vectors are run with. */
export interface VectorRunner {
  readonly policies: readonly PolicyDocument[];
  /** Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  readonly score: ScoreMembers;
}
