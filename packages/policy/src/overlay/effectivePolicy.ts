import type { Source } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { OverlayTier, PolicyOverlay } from "../document/policyOverlay.ts";

/** The part of a policy that an overlay replaces. */
export type ReplacedPart = "parameter" | "rule" | "categories";

/** One thing that an overlay replaced, and by which regulation. */
export interface Replacement {
  readonly part: ReplacedPart;
  readonly name: string;
  /** The id of the overlay. */
  readonly overlay: string;
  readonly tier?: OverlayTier;
  /** The regulation by which it is replaced. */
  readonly by: Source;
  /** False for a parameter or a set of categories that it adds. */
  readonly replaces: boolean;
  /** The id of the nearest overlay, where one of a nearer tier replaces the same name: that one counts. */
  readonly overriddenBy?: string;
}

/** A policy with its overlays. */
export interface EffectivePolicy {
  /** The document that counts: to be verified, hashed and lowered. Without overlays it is the base itself. */
  readonly document: PolicyDocument;
  /** From the farthest to the nearest tier, then those without a tier; of one rank in order of their ids. */
  readonly overlays: readonly PolicyOverlay[];
  /** Everything that was replaced, in the order of the overlays: a name that several replace has its whole chain here. */
  readonly replacements: readonly Replacement[];
}
