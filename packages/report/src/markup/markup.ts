import type { Brand } from "@kinerja/model";

/** Text that is HTML already; plain text becomes such by `escapeText` only. */
export type Markup = string & Brand<"Markup">;
