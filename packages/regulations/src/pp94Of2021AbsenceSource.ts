import type { Source } from "@kinerja/model";

/** Where the thresholds of PP 94/2021 come from: a table and news that quote it; its own words were not seen. */
export const pp94Of2021AbsenceSource: Source = { instrument: "PP 94/2021", evidence: "secondary" };
