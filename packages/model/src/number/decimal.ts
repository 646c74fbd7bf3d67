import type { Integer } from "./integer.ts";

/** An exact decimal: `units` times ten to the power of minus `decimals`, with `decimals` of zero or more. */
export interface Decimal {
  readonly units: Integer;
  readonly decimals: number;
}
