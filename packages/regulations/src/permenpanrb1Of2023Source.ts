import type { Source } from "@kinerja/model";

/** Where the numbers of PermenPANRB 1/2023 come from: slides of BKN and code that quote it; no article was seen. */
export const permenpanrb1Of2023Source: Source = { instrument: "PermenPANRB 1/2023", evidence: "secondary" };
