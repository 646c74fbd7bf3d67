import type { Label } from "@kinerja/model";
import type { FindingCode } from "./findingMessages.ts";

/**
 * What the verifier found in a document. An `error` makes it unsound; a `warning` asks for a look.
 * `path` leads to the place in the document, such as `levels[0].rules.predicate.expression`;
 * `witness` is a value, a date, a key or a chain of names that shows the fault.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly path: string;
  readonly message: Label;
  readonly severity: "error" | "warning";
  readonly witness: string;
}
