import type { Integer } from "@kinerja/model";

/** A number's static type: its dimension, its scale, its bounds in units of that scale, and whether it is exact. */
export interface NumberType {
  readonly kind: "number";
  /** Canonical product of units, such as `point` or `rupiah·month^-1`; empty for a bare number. */
  readonly dimension: string;
  readonly scale: number;
  readonly least: Integer;
  readonly greatest: Integer;
  /** True where the value descends from a division at the working scale. */
  readonly inexact: boolean;
  /** True for a literal zero, which fits every dimension. */
  readonly zero?: boolean;
}

/** A category's static type: the name of its set. */
export interface CategoryType {
  readonly kind: "category";
  readonly set: string;
}

/** The static type of true and false. */
export interface BooleanType {
  readonly kind: "boolean";
}

/** The static type of a literal absence, which fits every place. */
export interface AbsentType {
  readonly kind: "absent";
}

/** What is known of an expression before any data is seen. */
export type ExpressionType = NumberType | CategoryType | BooleanType | AbsentType;
