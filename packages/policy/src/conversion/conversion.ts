import type { Label, Source } from "@kinerja/model";

/** One category of the earlier regime and what stands for it in the later one, for this purpose only. */
export interface CategoryMap {
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  readonly note?: Label;
}

/** One end of a conversion: a value of a policy, with the set of its categories where it has one. */
export interface ConversionEnd {
  /** The id of the policy. */
  readonly policy: string;
  /** The rule or the field that holds the value. */
  readonly name: string;
}

/** How a value is converted; `none` where no rule says how, with the reason. */
export type ConversionMethod =
  | { readonly kind: "categories"; readonly maps: readonly CategoryMap[] }
  | {
      readonly kind: "policy";
      /** The policy that converts, the field that takes the value, and the rule that gives the converted one. */
      readonly policy: string;
      readonly field: string;
      readonly rule: string;
      /** How many decimals the field takes; a value with more is rounded half up, and the member says so. */
      readonly decimals: number;
    }
  | { readonly kind: "none"; readonly reason: Label };

/**
 * The way from a value of one regime to one of another, as data: by which instrument, how, and what is
 * lost. One word in two regimes is never taken for one thing without it.
 */
export interface Conversion {
  readonly id: string;
  readonly title: Label;
  readonly from: ConversionEnd;
  readonly to: ConversionEnd;
  readonly by: Source;
  readonly how: ConversionMethod;
  /** What the converted value no longer says, or never said. */
  readonly losses: readonly Label[];
}
