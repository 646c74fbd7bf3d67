import type { Source } from "@kinerja/model";

/** Where the numbers of PermenPANRB 14/2017 come from: reports, slides and code that quote it; no article was seen. */
export const permenpanrb14Of2017Source: Source = { instrument: "PermenPANRB 14/2017", evidence: "secondary" };
