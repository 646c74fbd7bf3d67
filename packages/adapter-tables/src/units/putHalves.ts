import { putUnits } from "./putUnits.ts";
import type { UnitStore } from "./unitStore.ts";

/** The high half of every integer up to 2^53 - 1 lies within this. */
const safeHigh = 0x1f_ffff;

/** Puts a 64-bit integer into a row, given by its high half, which has the sign, and its low half, which has none. */
export function putHalves(store: UnitStore, row: number, high: number, low: number): void {
  if (high >= -safeHigh && high <= safeHigh) store.values[row] = high * 0x1_0000_0000 + low;
  else putUnits(store, row, BigInt(high) * 0x1_0000_0000n + BigInt(low));
}
