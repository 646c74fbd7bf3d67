import type { Source } from "@kinerja/model";

/** Where the numbers of SE MenPANRB 3/2023 come from: an article that quotes its list; the circular itself was not seen. */
export const seMenpanrb3Of2023Source: Source = {
  instrument: "SE MenPANRB 3/2023",
  url: "https://naikpangkat.com/se-terbaru-menpan-rb-tetapkan-3-tahap-evaluasi-kinerja-asn-harus-lebih-waspada/3",
  evidence: "secondary",
};
