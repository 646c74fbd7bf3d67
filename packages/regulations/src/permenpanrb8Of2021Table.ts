import {
  add,
  atLeast,
  choose,
  decimal,
  divide,
  type Expression,
  greatest,
  least,
  multiply,
  type ParameterReference,
  type RuleReference,
  subtract,
} from "@kinerja/policy";
import type { permenpanrb8Of2021Parameters } from "./permenpanrb8Of2021Parameters.ts";

type Name = keyof typeof permenpanrb8Of2021Parameters;

const wholePercent: RuleReference = { kind: "rule", name: "wholePercent" };
const parameter = (name: Name): ParameterReference => ({ kind: "parameter", name });
const reaches = (name: Name): Expression => atLeast(wholePercent, parameter(name));

/** An end of a straight part of the table: its achievement and its value. */
type TableEnd = readonly [at: Name, value: Name];

/** The value on the straight line between two ends of a part of the table. */
function onLine([lowAt, lowValue]: TableEnd, [highAt, highValue]: TableEnd): Expression {
  const width = subtract(parameter(highAt), parameter(lowAt));
  const rise = subtract(parameter(highValue), parameter(lowValue));
  const climbed = multiply(subtract(wholePercent, parameter(lowAt)), rise);
  return divide(add(multiply(parameter(lowValue), width), climbed), width);
}

const veryGood = onLine(["veryGoodLeast", "veryGoodBottom"], ["veryGoodFull", "veryGoodTop"]);
const fair = onLine(["fairLeast", "fairBottom"], ["fairGreatest", "fairTop"]);
const poor = onLine(["poorLeast", "poorBottom"], ["poorGreatest", "poorTop"]);
const veryPoor = divide(multiply(wholePercent, parameter("veryPoorTop")), parameter("veryPoorGreatest"));

/**
 * The table of PermenPANRB 8/2021 for heads, from `wholePercent` to a value: a line in each part, one
 * value at exactly 100, and never below 0 nor above the greatest value.
 */
export const permenpanrb8Of2021Table: Expression = choose(
  reaches("veryGoodLeast"),
  least(veryGood, parameter("veryGoodTop")),
  choose(
    reaches("goodLeast"),
    parameter("goodValue"),
    choose(reaches("fairLeast"), fair, choose(reaches("poorLeast"), poor, greatest(veryPoor, decimal("0", "point")))),
  ),
);
