import type { IsoDate } from "./isoDate.ts";

/**
 * A half-open range of days: `from` belongs to it, `to` does not. Without `to` it has no end yet.
 * The year 2026 is `{ from: "2026-01-01", to: "2027-01-01" }`; neighbours meet without a gap.
 */
export interface Period {
  readonly from: IsoDate;
  readonly to?: IsoDate;
}
