import type { Issue } from "./issue.ts";
import type { Label } from "./label.ts";

/**
 * The one error that this project throws: what a programmer broke, with a stable code.
 *
 * What a user sends wrong comes back as issues instead. Match on `code`, never on the text.
 *
 * @example
 * const error = new KinerjaError("policy.unknown", { id: "Tidak ada", en: "There is none" });
 * error.code; // => "policy.unknown"
 */
export class KinerjaError extends Error {
  override readonly name = "KinerjaError";
  readonly code: string;
  readonly label: Label;
  readonly issues: readonly Issue[];

  constructor(code: string, label: Label, issues: readonly Issue[] = []) {
    super(`${code}: ${label.en}`);
    this.code = code;
    this.label = label;
    this.issues = issues;
  }
}
