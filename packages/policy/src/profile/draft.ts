import type { Issue } from "@kinerja/model";
import type { PositionAspect, RemovedEntry } from "./positionProfile.ts";

/** A position in the making: what was gathered so far, from the farthest family down. */
export interface Draft {
  readonly aspects: readonly PositionAspect[];
  readonly removed: readonly RemovedEntry[];
  readonly issues: readonly Issue[];
}
