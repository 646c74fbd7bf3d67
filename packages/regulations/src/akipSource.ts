import type { Source } from "@kinerja/model";

/**
 * Where the AKIP categories come from: two unrelated applications that agree on every edge. That
 * PermenPANRB 88/2021, which one of them names for its evaluation sheet, has them too is a conclusion.
 */
export const akipSource: Source = { instrument: "PermenPANRB 88/2021", evidence: "inferred" };
