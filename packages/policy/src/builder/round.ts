import type { RoundingMode } from "@kinerja/model";
import type { Round } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/**
 * Rounds to a number of decimals, half away from zero where no mode is given.
 *
 * @example
 * round("2.345", 2).decimals; // => 2
 */
export function round(of: Operand, decimals: number, mode?: RoundingMode): Round {
  const rounded = { kind: "round", of: toExpression(of), decimals } as const;
  return mode === undefined ? rounded : { ...rounded, mode };
}
