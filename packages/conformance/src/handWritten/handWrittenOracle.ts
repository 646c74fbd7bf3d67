import type { AbsenceKind } from "@kinerja/model";
import type { Rational } from "../oracle/rational.ts";

/** A value worked out by hand: an exact fraction, a word, a truth, or an absence (`any` where the kind is not told). */
export type HandValue = Rational | string | boolean | { readonly absent: AbsenceKind | "any" };

/** Rules by name, at one level. */
export type HandValues = Readonly<Record<string, HandValue>>;

/** What the instrument makes of one member: its rules, and those of its rows, level by level. */
export interface HandResult {
  readonly values: HandValues;
  readonly rows?: readonly HandValues[];
  /** The rows below each of these rows, where the policy has a third level. */
  readonly rowsBelow?: readonly (readonly HandValues[])[];
}

/**
 * An oracle written from the catalogue and the instruments, without a look at the policy document;
 * `refused` where the catalogue wants the input refused.
 */
export type HandWrittenOracle = (member: RawMember) => HandResult | "refused";

/** A member, or a row of it, as the input has it. */
export type RawMember = Readonly<Record<string, unknown>>;
