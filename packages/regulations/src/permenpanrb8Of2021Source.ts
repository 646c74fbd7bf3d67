import type { Source } from "@kinerja/model";

const copy = "https://online.flipbuilder.com/vajnr/eqrv/";

/** Where the numbers of PermenPANRB 8/2021 stand, by page of its annex as the copies show it, and how well each is known. */
export const permenpanrb8Of2021Source = {
  /** The annex on the achievement of an individual indicator, whose words were seen. */
  achievement: { instrument: "PermenPANRB 8/2021", locator: { page: "91" }, url: copy, evidence: "read" },
  /** The table that turns an achievement into a value, whose words were seen but for one row. */
  table: { instrument: "PermenPANRB 8/2021", locator: { page: "93" }, url: copy, evidence: "read" },
  /** An example of the annex whose numbers were seen, on a page that was not noted. */
  example: { instrument: "PermenPANRB 8/2021", url: copy, evidence: "read" },
  /** The annex on additional results, in another copy. */
  additional: {
    instrument: "PermenPANRB 8/2021",
    url: "https://pubhtml5.com/vral/mfux/basic/101-150",
    evidence: "read",
  },
  /** What applications and slides have of it. */
  secondary: { instrument: "PermenPANRB 8/2021", evidence: "secondary" },
  /** What follows from a seen part and is not said outright. */
  inferred: { instrument: "PermenPANRB 8/2021", evidence: "inferred" },
  recalled: { instrument: "PermenPANRB 8/2021", evidence: "recalled" },
} as const satisfies Readonly<Record<string, Source>>;
