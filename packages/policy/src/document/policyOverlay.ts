import type { Label, Source } from "@kinerja/model";
import type { CategorySet, Parameter, PolicyCase, Rule } from "./policyDocument.ts";

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
  readonly title: Label;
  readonly declared?: "example" | "experimental";
  /** By which regulation, or whose choice. */
  readonly source: Source;
  /** Legal review by a named person; without it nothing that it changes is `verified`. */
  readonly review?: { readonly by: string; readonly on: string };
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly rules?: Readonly<Record<string, Rule>>;
  /** Category sets that the replacing rules need and the base does not have, or replaces. */
  readonly categories?: Readonly<Record<string, CategorySet>>;
  readonly cases?: readonly PolicyCase[];
}
