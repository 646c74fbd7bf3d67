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
  /** For a better value that lowers a predicate: the two members that show it. */
  readonly pair?: WitnessPair;
}

/** Two members of which one has the better value in a field and the lower predicate. */
export interface WitnessPair {
  /** The field and its row, such as `items[0].realized`. */
  readonly field: string;
  /** The rule whose category falls. */
  readonly rule: string;
  readonly worse: WitnessMember;
  readonly better: WitnessMember;
}

/** One member of a pair: the value of the field, the whole input, and the category that comes of it. */
export interface WitnessMember {
  readonly value: string | boolean;
  readonly member: Readonly<Record<string, unknown>>;
  readonly result: string;
}
