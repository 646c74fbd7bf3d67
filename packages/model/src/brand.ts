declare const brand: unique symbol;

/**
 * Marks a text or number that only a `parse…` function makes, so that the compiler keeps checked
 * values apart from unchecked ones. It exists for the compiler only; at run time nothing is added.
 */
export interface Brand<Name extends string> {
  readonly [brand]: Name;
}
