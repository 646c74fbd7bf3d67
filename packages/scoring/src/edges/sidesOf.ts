import { canonicalInteger, type Integer, rescaleDecimal } from "@kinerja/model";
import type { LookedAt } from "./lookedAt.ts";

/** Where an edge cuts: just below the value that it names, or just above it. */
export type CutSide = "before" | "after";

/** The last value below a cut and the first one above it, in units of the comparison. */
export interface CutSides {
  readonly below: Integer;
  readonly above: Integer;
}

/** The two neighbours of a cut among the values that a number can take; nothing where one is out of its range. */
export function sidesOf(edge: Integer, side: CutSide, looked: LookedAt): CutSides | undefined {
  const step = BigInt(looked.step);
  const from = BigInt(edge);
  const remainder = ((from % step) + step) % step;
  const floor = from - remainder;
  // On the edge itself, the value belongs above a cut before it and below a cut after it.
  const below = remainder === 0n && side === "before" ? floor - step : floor;
  const above = below + step;
  if (below < looked.least || above > looked.greatest) return undefined;
  return { below: canonicalInteger(below), above: canonicalInteger(above) };
}

/** Units of the comparison as units of the number that is looked at. */
export function rootUnits(units: Integer, { decimals, rootDecimals }: LookedAt): Integer {
  return rescaleDecimal({ units, decimals }, rootDecimals);
}
