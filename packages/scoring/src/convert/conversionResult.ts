import type { Issue, Label, Source } from "@kinerja/model";
import type { OutputValue } from "../result/scoreReport.ts";

/** A member whose value is to be converted. */
export interface ConvertibleMember {
  readonly id: string;
  /** The value under the earlier regime: a decimal as text, a number, or a category. */
  readonly value: unknown;
}

/** The value of one member under both regimes. */
export interface ConvertedMember {
  readonly id: string;
  readonly before?: OutputValue;
  readonly after?: OutputValue;
  /** The names that people read, where the values are categories. */
  readonly labels?: { readonly before: Label; readonly after: Label };
  /** Whether the name of the class is another one. */
  readonly changesClass: boolean;
  /** By which instrument this value stands for that one. */
  readonly source?: Source;
  /** What is lost for this member beyond what is lost for all. */
  readonly losses: readonly Label[];
  readonly issues: readonly Issue[];
}

/** What a conversion gives: the members, what is lost for all of them, and what stands in the way. */
export interface ConversionResult {
  readonly conversion: string;
  readonly by: Source;
  readonly losses: readonly Label[];
  /** Empty where the conversion is refused as a whole. */
  readonly members: readonly ConvertedMember[];
  readonly issues: readonly Issue[];
}
