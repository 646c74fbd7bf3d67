import type { ProgramBand, ProgramNode } from "../program/program.ts";

/** Whether every value that a node can have lies in a band. */
export function bandsCover(node: ProgramNode | undefined, bands: readonly ProgramBand[]): boolean {
  if (node?.type.kind !== "number") return false;
  const { least, greatest } = node.type;
  // Bands stand from the highest lower edge; each ends where the one before it begins.
  let above = BigInt(greatest) + 1n;
  for (const { lower, lowerOpen, upper, upperOpen } of bands) {
    const last = upper === undefined ? undefined : BigInt(upper) - (upperOpen === true ? 1n : 0n);
    if (last !== undefined && last < above - 1n) return false;
    const first = BigInt(lower) + (lowerOpen ? 1n : 0n);
    if (first < above) above = first;
    if (above <= BigInt(least)) return true;
  }
  return above <= BigInt(least);
}
