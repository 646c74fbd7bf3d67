import type { Issue } from "./issue.ts";

/**
 * What comes of reading or deciding something: a value, or the issues that stand in its way.
 *
 * An accepted value can carry warnings; a refused one has at least one error. Test `kind`.
 *
 * @example
 * const outcome: Outcome<number> = { kind: "accepted", value: 7, issues: [] };
 * outcome.kind === "accepted" ? outcome.value : undefined; // => 7
 */
export type Outcome<Value> =
  | { readonly kind: "accepted"; readonly value: Value; readonly issues: readonly Issue[] }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };
