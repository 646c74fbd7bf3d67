/**
 * How well a fact is supported.
 *
 * - `read`: the instrument's own words were seen.
 * - `secondary`: slides, blogs, news, guides or other people's code.
 * - `inferred`: worked out from a seen source that does not state it outright.
 * - `recalled`: from memory; check before use.
 */
export type EvidenceGrade = "read" | "secondary" | "inferred" | "recalled";

/** The grades from the strongest to the weakest. */
export const evidenceGrades: readonly EvidenceGrade[] = ["read", "secondary", "inferred", "recalled"];

/** Where in an instrument a fact stands. Absent where no article was seen; nobody invents one. */
export interface SourceLocator {
  readonly article?: string;
  readonly annex?: string;
  readonly page?: string;
}

/** The instrument behind a value or a rule, with the grade of the evidence for it. */
export interface Source {
  readonly instrument: string;
  readonly locator?: SourceLocator;
  readonly url?: string;
  readonly evidence: EvidenceGrade;
}
