import { greatest } from "../builder/greatest.ts";
import { least } from "../builder/least.ts";
import type { Operand } from "../builder/operand.ts";
import type { Least } from "../document/expression.ts";

/** The limits of {@link clamp}; where they cross, the greatest one wins. */
export interface ClampLimits {
  readonly least: Operand;
  readonly greatest: Operand;
}

/**
 * Holds a value between two limits: `least(greatest(of, lower), upper)`.
 *
 * @example
 * clamp("130", { least: "0", greatest: "120" }).of[0]?.kind; // => "greatest"
 */
export function clamp(of: Operand, limits: ClampLimits): Least {
  return least(greatest(of, limits.least), limits.greatest);
}
