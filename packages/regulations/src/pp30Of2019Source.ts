import type { Source } from "@kinerja/model";

/** Article 41 of PP 30/2019, whose own words on weights and the three upper predicates were seen in a copy. */
export const pp30Of2019Source: Source = {
  instrument: "PP 30/2019",
  locator: { article: "41" },
  url: "https://pasal.id/peraturan/pp/pp-no-30-tahun-2019/koreksi/9019721",
  evidence: "read",
};
