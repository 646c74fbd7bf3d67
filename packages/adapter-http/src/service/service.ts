import type { Catalogue } from "./catalogue.ts";
import type { Limits } from "./limits.ts";

/** What every route works with. */
export interface Service {
  readonly catalogue: Catalogue;
  readonly limits: Limits;
  readonly version: string;
  /** Where the routes begin, such as `/kinerja`; empty at the root. */
  readonly basePath: string;
  /** True where requests need a token. */
  readonly needsToken: boolean;
  /** Milliseconds from any beginning. */
  readonly clock: () => number;
}
