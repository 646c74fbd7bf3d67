import type { IsoDate } from "@kinerja/model";

/** Which days are working days, within a half-open period for which the holidays are known. */
export interface WorkingCalendar {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Working weekdays, 1 for Monday to 7 for Sunday. Default: 1 to 5. */
  readonly weekdays?: readonly number[];
  readonly holidays: readonly IsoDate[];
}
