/** What stands between two cells. */
export type Delimiter = "," | ";" | "\t";

/** Every delimiter, in the order in which a header is searched for it. */
export const delimiters: readonly Delimiter[] = [",", ";", "\t"];
