import type { Source } from "@kinerja/model";

/** The indicator practice of the Ministry of Finance, from memory: neither formula nor cap was seen in its words. */
export const ikuSource: Source = { instrument: "KMK 467/2014", evidence: "recalled" };
