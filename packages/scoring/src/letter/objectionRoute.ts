import type { EmploymentKind, Label, Source } from "@kinerja/model";

/**
 * How a result can be objected to, as data: to whom, within how many days, by which article.
 *
 * `dayType` is `unknown` where no source says whether working or calendar days are meant; the letter
 * then says so and gives the earliest date. Instances stand with the regulations.
 */
export interface ObjectionRoute {
  /** The role that examines the objection. */
  readonly to: Label;
  /** Days after the result was received. */
  readonly days: number;
  readonly dayType: "working" | "calendar" | "unknown";
  /** For whom the route is known to hold. */
  readonly appliesTo: readonly EmploymentKind[];
  readonly source: Source;
}
