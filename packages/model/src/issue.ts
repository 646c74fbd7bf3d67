import type { Label } from "./label.ts";
import type { Source } from "./source.ts";

/**
 * What a user sent wrong, as a value. Issues are collected, all of them, and never thrown.
 *
 * `code` is `area.reason`, stable and documented; `path` leads to the place in the input, written
 * like `members[3].activities[0].targetTime`. `expected` and `received` are short texts without
 * personal data.
 */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly message: Label;
  readonly expected?: string;
  readonly received?: string;
  readonly source?: Source;
  /** A warning does not stop a member from being scored. Absent means `error`. */
  readonly severity?: "error" | "warning";
}
