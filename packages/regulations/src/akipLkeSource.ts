import type { Source } from "@kinerja/model";

/** Where the evaluation sheet (LKE) comes from: an application that names PermenPANRB 88/2021 for its weights and answers. */
export const akipLkeSource: Source = { instrument: "PermenPANRB 88/2021", evidence: "secondary" };
