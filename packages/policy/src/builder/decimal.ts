import type { DecimalLiteral } from "../document/expression.ts";
import type { Unit } from "../units/unitNames.ts";
import { checkedDecimal } from "./operand.ts";

/**
 * Makes a decimal constant, with a unit where it has one.
 *
 * Use it where the plain text would be a bare number: `decimal("100", "percent")`. The digits after
 * the point are its scale.
 *
 * @throws `policy.notADecimal`
 * @example
 * decimal("0.60", "percent"); // => { kind: "literal", decimal: "0.60", unit: "percent" }
 */
export function decimal(text: string, unit?: Unit): DecimalLiteral {
  const literal = { kind: "literal", decimal: checkedDecimal(text) } as const;
  return unit === undefined ? literal : { ...literal, unit };
}
