import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import type { MembersInput } from "../reading/readMembers.ts";

/** What one call of `score` works on. */
export interface ScoringRun {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly at: string | undefined;
  readonly members: MembersInput;
  /** The id of the one member that is wanted. */
  readonly explain: string | undefined;
}
