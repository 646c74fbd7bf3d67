import type { Field } from "@kinerja/policy";

/**
 * Which input may change: its path as text, such as `behaviourScore` or
 * `activities[0].realizedQuantity`, or the row and the field apart. A field of a child level without a
 * row means that field of every row; a row is named by its place from 0, or by its id between quotation
 * marks.
 */
export type FieldPlace = string | { readonly row?: string; readonly field: string };

/** One input of the member that is being looked at. */
export interface PlacedField {
  /** The path from the member, such as `activities[0].realizedQuantity`. */
  readonly path: string;
  readonly name: string;
  readonly field: Field;
  readonly level: number;
  /** The row of its level. */
  readonly row: number;
  readonly slot: number;
  /** The node of the input. */
  readonly node: number;
}
