import type { Source } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";

/** The part of a policy that an overlay replaces. */
export type ReplacedPart = "parameter" | "rule" | "categories";

/** One thing that an overlay replaced, and by which regulation. */
export interface Replacement {
  readonly part: ReplacedPart;
  readonly name: string;
  /** The id of the overlay. */
  readonly overlay: string;
  /** The regulation by which it is replaced. */
  readonly by: Source;
  /** False for a set of categories that the base does not have. */
  readonly replaces: boolean;
}

/** A policy with its overlays. */
export interface EffectivePolicy {
  /** The document that counts: to be verified, hashed and lowered. Without overlays it is the base itself. */
  readonly document: PolicyDocument;
  /** In order of their ids, which is the order in which they apply. */
  readonly overlays: readonly PolicyOverlay[];
  readonly replacements: readonly Replacement[];
}
