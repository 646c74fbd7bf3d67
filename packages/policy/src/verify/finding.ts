import type { Label } from "@kinerja/model";

/**
 * What the verifier found in a document. An `error` makes it unsound; a `warning` asks for a look.
 * `witness` is a value, a date or a chain of names that shows the fault.
 */
export interface Finding {
  readonly code: string;
  readonly path: string;
  readonly message: Label;
  readonly severity: "error" | "warning";
  readonly witness?: string;
}
