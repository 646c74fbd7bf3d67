import type { UnitStore } from "./unitStore.ts";

/** Puts an integer of any length into a row. */
export function putUnits(store: UnitStore, row: number, units: bigint): void {
  const short = Number(units);
  if (Number.isSafeInteger(short)) store.values[row] = short;
  else {
    store.values[row] = Number.NaN;
    store.wide.set(row, units);
  }
}
