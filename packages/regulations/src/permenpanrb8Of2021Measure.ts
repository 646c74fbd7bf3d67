import {
  choose,
  clamp,
  type DivideOptions,
  decimal,
  divide,
  type Expression,
  equal,
  multiply,
  subtract,
} from "@kinerja/policy";

const field = (name: string): Expression => ({ kind: "field", name });
const targetUsed: Expression = { kind: "rule", name: "targetUsed" };
const isHigherBetter = equal(field("direction"), { kind: "literal", category: "higher", set: "direction" });

/** What counts against the target: the realised value, or twice the target less it where less is better. */
const attained: Expression = choose(
  isHigherBetter,
  field("realized"),
  subtract(multiply("2", targetUsed), field("realized")),
);

/**
 * The expressions that the policies of PermenPANRB 8/2021 share. They read the fields of a measure
 * and its rule `targetUsed`, which is never zero.
 */
export const permenpanrb8Of2021Measure = {
  attained,
  targetUsed: clamp(field("realized"), { least: field("targetLow"), greatest: field("targetHigh") }),
  /** The achievement in percent, rounded once from its numerator and divisor. */
  achievement: (options: DivideOptions): Expression =>
    divide(multiply(attained, decimal("100", "percent")), targetUsed, options),
} as const;
