import type { Source } from "@kinerja/model";

/** Where the numbers of PP 46/2011 come from: slides, forms and code that quote it; no article was seen. */
export const pp46Of2011Source: Source = {
  instrument: "PP 46/2011 jo. Perka BKN 1/2013",
  evidence: "secondary",
};
