import type { Source } from "@kinerja/model";

/** Public code that quotes pages 139 to 149 of the decree; the decree itself was not seen. */
export const kmk127Of2026Source: Source = { instrument: "KMK 127/2026", evidence: "secondary" };
