import type { Label, Source } from "@kinerja/model";

/** What took the place of what, from which day and by which article. */
export interface Succession {
  /** The question that both answer, as the policies' `subject`. */
  readonly subject: string;
  /** The id of the policy that ended; `null` where there was none, or none that is known as a document. */
  readonly from: string | null;
  /** The id of the policy that began; `null` where none followed, or none that is known as a document. */
  readonly to: string | null;
  /** The first day of the new one, `YYYY-MM-DD`. */
  readonly on: string;
  /** The instrument, with the article where it was seen. */
  readonly by: Source;
  readonly note: Label;
}
