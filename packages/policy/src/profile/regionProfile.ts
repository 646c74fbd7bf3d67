import type { EvidenceKind, Label, Source } from "@kinerja/model";

/**
 * What a region looks at when it assesses its employees, as plain JSON: aspects and indicators by
 * family of posts. It holds no rule of its own; a policy computes with it.
 */
export interface RegionProfile {
  readonly formatVersion: 1;
  readonly kind: "profile";
  /** Lower-case words, digits, `-` and `.`, such as `kota-pontianak`. */
  readonly id: string;
  /** Version of the profile, as in semantic versioning. */
  readonly version: string;
  readonly title: Label;
  /** The name of the region. */
  readonly region: Label;
  /** A profile is no law, and says so. */
  readonly declared: "example" | "experimental";
  /** Where the aspects and indicators stand; entries from elsewhere name their own source. */
  readonly source: Source;
  /** The id of the policy whose input it makes, such as `rating-recommendation`. */
  readonly policy: string;
  /** The day whose values of the policy count, where the profile is tied to one. */
  readonly at?: string;
  /** What the weights of all aspects, and of the indicators of each, add up to where they are given; `100` without it. */
  readonly weightsTotal?: string;
  readonly notes?: readonly Label[];
  /** Families of posts by name. One of them at least stands on its own; others may inherit. */
  readonly families: Readonly<Record<string, PostFamily>>;
}

/** A family of posts, such as teachers, that are looked at in the same way. */
export interface PostFamily {
  readonly label: Label;
  readonly note?: Label;
  /** The family whose aspects and indicators it inherits. */
  readonly extends?: string;
  /** Aspects of its own, in the order in which they are shown, after the inherited ones. */
  readonly aspects?: Readonly<Record<string, ProfileAspect>>;
  /** Further indicators of inherited aspects, by the name of the aspect. */
  readonly indicators?: Readonly<Record<string, Readonly<Record<string, ProfileIndicator>>>>;
  /** Inherited aspects and indicators that it changes or leaves out, each with its reason. */
  readonly overrides?: readonly ProfileOverride[];
}

/** What can be said about an aspect, its indicators apart. */
export interface AspectDefinition {
  readonly label: Label;
  readonly note?: Label;
  /** Its share among the aspects, as a decimal text; without weights all count alike. */
  readonly weight?: string;
  /** What is expected, in words. */
  readonly expectation?: Label;
  /** Where it stands, if not in the source of the profile. */
  readonly source?: Source;
}

/** A side of the work that is looked at, with the indicators that show it; it may have none yet. */
export interface ProfileAspect extends AspectDefinition {
  readonly indicators: Readonly<Record<string, ProfileIndicator>>;
}

/**
 * How a realised value is read against its target.
 *
 * - `higher`, `lower`: more, or less, is better than the target.
 * - `range`: best between two ends.
 * - `date`: days late against the days that were planned.
 * - `milestone`: how many of the planned milestones were reached.
 * - `rubric`: a level in words.
 */
export type IndicatorDirection = "higher" | "lower" | "range" | "date" | "milestone" | "rubric";

/** One thing that is measured. */
export interface ProfileIndicator {
  readonly label: Label;
  readonly note?: Label;
  /** What is counted, in words, such as visits or working days. */
  readonly unit: Label;
  readonly direction: IndicatorDirection;
  /** Its share among the indicators of its aspect, as a decimal text; without weights all count alike. */
  readonly weight?: string;
  /** The target, where it is the same for every post of the family; else it is agreed with each person. */
  readonly target?: IndicatorTarget;
  /** Why it is measured. */
  readonly purpose: Label;
  /** What kind of evidence the realised value comes from. */
  readonly evidenceKind: EvidenceKind;
  /** Where it stands, if not in the source of the profile. */
  readonly source?: Source;
}

/**
 * A target as decimal text: a quantity for `higher` and `lower`, planned days for `date`, a number of
 * milestones for `milestone`; two ends for `range`; none for `rubric`.
 */
export type IndicatorTarget = string | { readonly low: string; readonly high: string };

/** A change of something inherited, with the reason for it: a new value for some keys, or its removal. */
export interface ProfileOverride {
  readonly aspect: string;
  /** The indicator of the aspect; without it the aspect itself is meant. */
  readonly indicator?: string;
  /** New values; keys that are not named stay as they were inherited. */
  readonly change?: Partial<AspectDefinition> | Partial<ProfileIndicator>;
  /** Leaves it out. */
  readonly remove?: true;
  readonly reason: Label;
  readonly source: Source;
}
