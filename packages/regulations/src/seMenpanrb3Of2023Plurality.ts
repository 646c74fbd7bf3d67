import type { PolicyOverlay } from "@kinerja/policy";
import { seMenpanrb3Of2023Parameters } from "./seMenpanrb3Of2023Parameters.ts";
import { seMenpanrb3Of2023PluralityCases } from "./seMenpanrb3Of2023PluralityCases.ts";
import { seMenpanrb3Of2023Source } from "./seMenpanrb3Of2023Source.ts";

const { label, type } = seMenpanrb3Of2023Parameters.majorityMeaning;
const source = { ...seMenpanrb3Of2023Source, evidence: "inferred" } as const;

/**
 * A variant reading of SE MenPANRB 3/2023: "sebagian besar" is the largest group, even below half.
 *
 * @example
 * seMenpanrb3Of2023Plurality.base; // => "se-menpanrb-3-2023"
 */
export const seMenpanrb3Of2023Plurality: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "se-menpanrb-3-2023.plurality",
  version: "1.0.0",
  base: "se-menpanrb-3-2023",
  title: {
    id: 'Varian: "sebagian besar" berarti kelompok terbanyak',
    en: 'Variant: "sebagian besar" means the largest group',
  },
  source,
  parameters: {
    majorityMeaning: {
      label,
      type,
      values: [
        {
          from: "2023-01-31",
          value: "plurality",
          source,
          checkedOn: "2026-11-22",
          note: {
            id: "Pembacaan lain yang mungkin; surat edaran, sejauh terlihat, tidak memberi angka.",
            en: "Another possible reading; the circular, as far as seen, gives no number.",
          },
        },
      ],
    },
  },
  cases: seMenpanrb3Of2023PluralityCases,
};
