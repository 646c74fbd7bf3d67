import type { EmploymentKind, Label, Source } from "@kinerja/model";

const source: Source = {
  instrument: "PP 30/2019",
  locator: { article: "59" },
  evidence: "secondary",
};

/**
 * How a civil servant (PNS) objects to a performance result by article 59 of PP 30/2019: to the
 * superior of the rater, with reasons, within 14 days after receiving the result.
 *
 * No source seen says whether these are working or calendar days, so the type of day is `unknown` and
 * a letter gives the earliest date. A textbook quotes the term; the article's first words were not seen.
 *
 * @example
 * objectionPp30Of2019.dayType; // => "unknown"
 */
export const objectionPp30Of2019: {
  readonly to: Label;
  readonly days: number;
  readonly dayType: "working" | "calendar" | "unknown";
  readonly appliesTo: readonly EmploymentKind[];
  readonly source: Source;
} = {
  to: { id: "atasan pejabat yang menilai", en: "the superior of the person who rated you" },
  days: 14,
  dayType: "unknown",
  appliesTo: ["pns"],
  source,
};
