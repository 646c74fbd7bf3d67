import type { Source } from "@kinerja/model";

/**
 * Where the common pattern of the allowance comes from: regional sources confirm the 60/40 split of the
 * ministerial decree, several regions and applications agree on the cuts, and order and rounding of the
 * last step are conclusions. No decree's own words were seen.
 */
export const tppCommonSource = {
  split: { instrument: "Kepmendagri 900-4700/2020", evidence: "secondary" },
  cuts: { instrument: "Pola umum potongan disiplin TPP daerah", evidence: "secondary" },
  inferred: { instrument: "Kepmendagri 900-4700/2020", evidence: "inferred" },
} as const satisfies Readonly<Record<string, Source>>;
