import type { Source } from "@kinerja/model";

/** Slides that show the model without naming a regulation. */
export const tppMinutesSource: Source = {
  instrument: "Paparan TPP model menit (slideplayer 16716725), tanpa nama peraturan",
  evidence: "secondary",
};
