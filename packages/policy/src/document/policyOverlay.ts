import type { Label, Source } from "@kinerja/model";
import type {
  CategorySet,
  DeclaredException,
  Parameter,
  PolicyCase,
  Rule,
  Validity,
  WeightsTotal,
} from "./policyDocument.ts";

/** Whose regulation an overlay is. A ministry and a province have the same rank; the city is the nearest. */
export type OverlayTier = "national" | "ministry" | "province" | "city";

/**
 * A change of a policy: a regional regulation, or a variant. It replaces whole parameters and whole
 * rules by name and says by which instrument.
 */
export interface PolicyOverlay {
  readonly formatVersion: 1;
  readonly kind: "overlay";
  /** Such as `pp-46-2011.round` for a variant. */
  readonly id: string;
  readonly version: string;
  /** The id of the policy that it changes. */
  readonly base: string;
  /**
   * Where two overlays replace the same name, the nearer tier wins. An overlay without a tier, such as a
   * variant, may share no name with another one.
   */
  readonly tier?: OverlayTier;
  readonly title: Label;
  readonly declared?: "example" | "experimental";
  /** By which regulation, or whose choice. */
  readonly source: Source;
  /** Legal review by a named person; without it nothing that it changes is `verified`. */
  readonly review?: { readonly by: string; readonly on: string };
  /** When its regulation is in force: the policy with it holds only while both do. */
  readonly validity?: Validity;
  /** Parameters that it replaces, and those that its own rules need besides. */
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Category sets that the replacing rules need and the base does not have, or replaces. */
  readonly categories?: Readonly<Record<string, CategorySet>>;
  /** Weights with their total; a group takes the place of those of a farther tier that share a parameter with it. */
  readonly totals?: readonly WeightsTotal[];
  /** Findings that its rules have; those of the base about a rule that it replaces fall away. */
  readonly exceptions?: readonly DeclaredException[];
  readonly cases?: readonly PolicyCase[];
}
