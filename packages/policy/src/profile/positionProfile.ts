import type { Label, Source } from "@kinerja/model";
import type { AspectDefinition, ProfileIndicator } from "./regionProfile.ts";

/** What holds for one family of posts: everything inherited and changed, in one flat list, and where each entry comes from. */
export interface PositionProfile {
  readonly profile: { readonly id: string; readonly version: string; readonly hash: string };
  /** The profile is no law, and says so. */
  readonly status: "example" | "experimental";
  readonly title: Label;
  readonly region: Label;
  readonly source: Source;
  readonly notes: readonly Label[];
  /** The id of the policy whose input it makes. */
  readonly policy: string;
  readonly at?: string;
  readonly family: string;
  readonly familyLabel: Label;
  readonly familyNote?: Label;
  /** The families it inherits from, the farthest first, itself last. */
  readonly lineage: readonly { readonly family: string; readonly label: Label }[];
  /** Whether the profile gives the weights of the aspects. Where it does not, that all count alike is an assumption of this library. */
  readonly weights: WeightBasis;
  readonly aspects: readonly PositionAspect[];
  /** What was inherited and left out. */
  readonly removed: readonly RemovedEntry[];
}

/** `given` by the profile, or `equal` because it gives none. */
export type WeightBasis = "given" | "equal";

/** An aspect of a position, with where it comes from. */
export interface PositionAspect extends AspectDefinition, EntryProvenance {
  readonly name: string;
  readonly source: Source;
  /** Whether the profile gives the weights of its indicators. */
  readonly weights: WeightBasis;
  readonly indicators: readonly PositionIndicator[];
}

/** An indicator of a position, with where it comes from. */
export interface PositionIndicator extends ProfileIndicator, EntryProvenance {
  readonly name: string;
  readonly source: Source;
}

/** Where an entry comes from. */
export interface EntryProvenance {
  /** The family that brought it in. */
  readonly from: string;
  /** What families further down changed, in their order. */
  readonly overrides: readonly AppliedOverride[];
}

/** A change that was made, and why. */
export interface AppliedOverride {
  readonly family: string;
  readonly reason: Label;
  readonly source: Source;
  /** The former value of each changed key; a key that had none is `null`. */
  readonly before: Readonly<Record<string, unknown>>;
}

/** An inherited entry that a family left out, and why. */
export interface RemovedEntry {
  readonly aspect: string;
  readonly indicator?: string;
  readonly label: Label;
  readonly from: string;
  readonly family: string;
  readonly reason: Label;
  readonly source: Source;
}
