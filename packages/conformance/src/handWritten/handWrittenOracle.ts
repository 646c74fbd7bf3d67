import type { AbsenceKind } from "@kinerja/model";
import type { Rational } from "../oracle/rational.ts";

/** A value worked out by hand: an exact fraction, a word, a truth, or an absence (`any` where the kind is not told). */
export type HandValue = Rational | string | boolean | { readonly absent: AbsenceKind | "any" };

/** What the instrument makes of one member: rules by name, and those of each row of the child level. */
export interface HandResult {
  readonly values: Readonly<Record<string, HandValue>>;
  readonly rows?: readonly Readonly<Record<string, HandValue>>[];
}

/**
 * An oracle written from the catalogue and the instruments, without a look at the policy document;
 * `refused` where the catalogue wants the input refused.
 */
export type HandWrittenOracle = (member: RawMember) => HandResult | "refused";

/** A member, or a row of it, as the input has it. */
export type RawMember = Readonly<Record<string, unknown>>;
