import type { UnitId } from "../id/unitId.ts";

/** A part of the organisation. Units form trees by `parent`; a team can be a unit too. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly parent?: UnitId;
}
