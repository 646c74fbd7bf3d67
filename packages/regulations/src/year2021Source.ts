import type { Source } from "@kinerja/model";

/**
 * Where the joining of the two halves of 2021 comes from: two unrelated applications and a blog that
 * agree. The circular itself was not seen, and its number is recalled.
 */
export const year2021Source: Source = { instrument: "SE MenPANRB 3/2021", evidence: "recalled" };
