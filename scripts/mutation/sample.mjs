// Draws a sample of mutants by a hash of the seed and of each mutant: the same on every machine, and a larger sample contains
// a smaller one.
import { createHash } from "node:crypto";

/** What names a mutant, whether Stryker counts lines and columns from 0 (`first`: 0) or, as in its reports, from 1. */
export function nameOf({ file, location: { start, end }, mutatorName, replacement = "" }, first = 1) {
  const place = [start.line, start.column, end.line, end.column].map((value) => value - first).join(":");
  return [file, place, mutatorName, replacement].join(" ");
}

function lotOf(seed, mutant) {
  return createHash("sha256")
    .update(`${seed} ${nameOf(mutant)}`)
    .digest("hex");
}

/** `size` mutants (all where there are fewer), each set of that size with the same chance, in the order of their lots. */
export function drawSample(mutants, size, seed) {
  return mutants
    .map((mutant) => ({ mutant, lot: lotOf(seed, mutant) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/**
 * The 95 % interval of Wilson for a share, in percent, with the correction for a sample of a finite population: there is
 * nothing to doubt where every mutant was tried.
 */
export function shareInterval(killed, tried, population) {
  if (tried === 0) return [0, 100];
  const z = 1.959964;
  const share = killed / tried;
  const correction = population <= 1 ? 0 : Math.sqrt((population - tried) / (population - 1));
  const square = (z * correction) ** 2;
  const middle = (share + square / (2 * tried)) / (1 + square / tried);
  const half =
    (Math.sqrt(square) * Math.sqrt((share * (1 - share)) / tried + square / (4 * tried ** 2))) / (1 + square / tried);
  return [Math.floor((middle - half) * 1000) / 10, Math.ceil((middle + half) * 1000) / 10];
}
