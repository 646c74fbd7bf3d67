import type { Consequence } from "@kinerja/policy";
import { otherEmployment } from "./otherEmployment.ts";

const source = { instrument: "PP 30/2019", locator: { article: "56-58" }, evidence: "secondary" } as const;
const article58 = (paragraph: string): Consequence["source"] => ({
  ...source,
  locator: { article: `58(${paragraph})` },
});

/**
 * What articles 56 to 58 of PP 30/2019 have follow where a civil servant (PNS) misses the targets.
 *
 * Known from a textbook and from pages that quote it. Each step is a decision of a named person.
 *
 * @example
 * consequencePp30Of2019.steps[0]?.limit; // => { amount: 6, unit: "month", kind: "within" }
 */
export const consequencePp30Of2019: Consequence = {
  id: "pp-30-2019-sanctions",
  title: {
    id: "Sanksi administratif menurut PP 30/2019 Pasal 56-58",
    en: "Administrative sanctions by articles 56 to 58 of PP 30/2019",
  },
  appliesTo: ["pns"],
  source,
  steps: [
    {
      label: {
        id: "Kesempatan memperbaiki kinerja",
        en: "An opportunity to improve the performance",
      },
      limit: { amount: 6, unit: "month", kind: "within" },
      source,
    },
    {
      label: {
        id: "Uji kompetensi kembali, bila kinerja tidak membaik",
        en: "Another test of competence, where there is no improvement",
      },
      source,
    },
    {
      label: {
        id: "Dipindahkan ke jabatan yang sesuai atau jabatan lebih rendah, bila standar kompetensi tidak terpenuhi",
        en: "A move to a fitting or a lower post, where the standard of competence is not met",
      },
      source,
    },
    {
      label: {
        id: "Ditempatkan sementara, bila tidak ada jabatan yang lowong (pejabat administrasi dan fungsional)",
        en: "A temporary placement where no such post is vacant (administrative and functional posts)",
      },
      limit: { amount: 1, unit: "year", kind: "within" },
      source: article58("4"),
    },
    {
      label: {
        id: "Diberhentikan dengan hormat, bila setelah itu tetap tidak ada jabatan yang lowong (pejabat administrasi dan fungsional)",
        en: "Honourable discharge where there is still no vacant post (administrative and functional posts)",
      },
      source: article58("5"),
    },
  ],
  others: otherEmployment,
  notes: [
    {
      id: "Enam bulan dan uji kompetensi terlihat untuk pejabat pimpinan tinggi; bagi pejabat administrasi dan fungsional sumbernya hanya menyebut jalur yang serupa.",
      en: "The six months and the test were seen for senior leaders (JPT); for administrative and functional posts the source only speaks of the same idea.",
    },
  ],
};
