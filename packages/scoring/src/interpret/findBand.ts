import type { Integer } from "@kinerja/model";
import type { ProgramBand } from "../program/program.ts";

/**
 * The band that holds a value, both at the scale of the edges; bands stand from the highest lower edge
 * to the lowest. Only the highest lower edge that the value has passed counts: a band without an upper
 * edge ends where the next one begins, so a gap that the law has above that next one stays a gap.
 */
export function findBand<Band extends Omit<ProgramBand, "then">>(
  value: Integer,
  bands: readonly Band[],
): Band | undefined {
  const band = bands.find(({ lower, lowerOpen }) => (lowerOpen ? value > lower : value >= lower));
  if (band?.upper === undefined) return band;
  return (band.upperOpen === true ? value < band.upper : value <= band.upper) ? band : undefined;
}
