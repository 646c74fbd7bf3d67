import type { VectorFailure } from "./vectorFailure.ts";

/** How one vector went: it passed where it has no failures. */
export interface VectorOutcome {
  readonly vector: string;
  readonly failures: readonly VectorFailure[];
}
