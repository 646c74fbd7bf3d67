import { decimal } from "../builder/decimal.ts";
import { type DivideOptions, divide } from "../builder/divide.ts";
import { multiply } from "../builder/multiply.ts";
import type { Operand } from "../builder/operand.ts";
import { subtract } from "../builder/subtract.ts";
import type { Divide } from "../document/expression.ts";
import { clamp } from "./clamp.ts";

/** What is achieved, against which target. */
export interface AchievementOptions extends DivideOptions {
  /** Whether more (`higher`) or less (`lower`) is better. It has no default: forgetting it is the classic fault. */
  readonly direction: "higher" | "lower";
  readonly realized: Operand;
  /** One target, or a range: inside it the achievement is 100, beyond it the nearer end is the target. */
  readonly target: Operand | { readonly least: Operand; readonly greatest: Operand };
}

/**
 * Computes an achievement in percent of its target, in the unit `percent` and with one division.
 *
 * Where more is better it is `realized × 100 ÷ target`; where less is better it is
 * `(2 × target − realized) × 100 ÷ target`, which falls below zero past twice the target. It has no
 * cap and no floor; put `clamp` around it where the law has them. Realized value and target share a
 * unit; a target that can be zero needs `whenZero`.
 *
 * @example
 * achievement({ direction: "higher", realized: "92", target: "90" }).of[0].kind; // => "multiply"
 */
export function achievement(options: AchievementOptions): Divide {
  const { direction, realized, target: goal, ...division } = options;
  const target = isRange(goal) ? clamp(realized, goal) : goal;
  const hundred = decimal("100", "percent");
  switch (direction) {
    case "higher":
      return divide(multiply(realized, hundred), target, division);
    case "lower":
      return divide(multiply(subtract(multiply("2", target), realized), hundred), target, division);
  }
}

function isRange(
  target: AchievementOptions["target"],
): target is { readonly least: Operand; readonly greatest: Operand } {
  return typeof target === "object" && !("kind" in target);
}
