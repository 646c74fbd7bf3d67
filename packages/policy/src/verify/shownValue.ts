import type { Analysis } from "../analyse/analyseDocument.ts";
import { decisionScale } from "../analyse/scales.ts";
import { roundDecimal } from "./evaluate/decimals.ts";
import { numberValue, type Value } from "./evaluate/value.ts";

/** The value of a rule as results print it: at its declared decimals, an inexact one by way of the decision scale. */
export function shownValue({ scope, ruleTypes }: Analysis, rule: string, value: Value): Value {
  const output = scope.rules.get(rule)?.rule.output;
  const type = ruleTypes.get(rule);
  if (value.kind !== "number" || output?.kind !== "number" || type?.kind !== "number") return value;
  const isDecided = type.inexact && value.decimals > decisionScale;
  const decided = isDecided ? roundDecimal(value, { decimals: decisionScale, mode: "halfUp" }) : value;
  return numberValue(roundDecimal(decided, { decimals: output.decimals, mode: "halfUp" }));
}
