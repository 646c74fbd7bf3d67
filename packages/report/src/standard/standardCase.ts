import type { PolicyDocument, PolicyOverlay, PositionProfile, ProfileMember } from "@kinerja/policy";

/** What a page is made from: the policy on its day, the position, and a made-up member. */
export interface StandardCase {
  readonly policy: PolicyDocument;
  /** The policy with its overlays. */
  readonly document: PolicyDocument;
  readonly position: PositionProfile;
  readonly member: ProfileMember;
  /** As `score` takes them. */
  readonly options: { readonly at: string; readonly overlays: readonly PolicyOverlay[] };
}
