import type { AbsenceKind, RoundingMode } from "@kinerja/model";

/**
 * The closed set of constructs of the policy language, a union on `kind`. Everything else (a cap,
 * a mean, an achievement) is a rewrite into these, so that engines and verifier know these only.
 */
export type Expression =
  | Literal
  | FieldReference
  | ParameterReference
  | RuleReference
  | Add
  | Subtract
  | Multiply
  | Divide
  | Round
  | Least
  | Greatest
  | Compare
  | All
  | Any
  | Not
  | Choose
  | Bands
  | Table
  | Present
  | Otherwise
  | Aggregate;

/** The `kind` of any expression. */
export type ExpressionKind = Expression["kind"];

/** A constant: exactly one of a decimal (with its unit), a category of a named set, a boolean, an absence. */
export type Literal = DecimalLiteral | CategoryLiteral | BooleanLiteral | AbsentLiteral;

/** A decimal constant; the digits after its point are its scale. Without a unit it is a bare number. */
export interface DecimalLiteral {
  readonly kind: "literal";
  readonly decimal: string;
  readonly unit?: string;
}

/** One category of a set that the document declares. */
export interface CategoryLiteral {
  readonly kind: "literal";
  readonly category: string;
  readonly set: string;
}

/** True or false. */
export interface BooleanLiteral {
  readonly kind: "literal";
  readonly boolean: boolean;
}

/** A value that is absent for a stated reason; takes the type of its place. */
export interface AbsentLiteral {
  readonly kind: "literal";
  readonly absent: AbsenceKind;
}

/** The value of an input field of this level or of an ancestor. */
export interface FieldReference {
  readonly kind: "field";
  readonly name: string;
}

/** The value of a dated parameter at the date of the assessment. */
export interface ParameterReference {
  readonly kind: "parameter";
  readonly name: string;
}

/** The value of another rule of this level or of an ancestor. */
export interface RuleReference {
  readonly kind: "rule";
  readonly name: string;
}

/** Exact sum, at the greatest scale of its operands, which share a unit. */
export interface Add {
  readonly kind: "add";
  readonly of: readonly Expression[];
}

/** Exact difference: the first less the second. */
export interface Subtract {
  readonly kind: "subtract";
  readonly of: readonly [Expression, Expression];
}

/** Exact product; scales add up and units multiply. */
export interface Multiply {
  readonly kind: "multiply";
  readonly of: readonly Expression[];
}

/** Quotient, rounded once: to `decimals` where given (a published rounding), else to the working scale 10. */
export interface Divide {
  readonly kind: "divide";
  readonly of: readonly [Expression, Expression];
  readonly decimals?: number;
  /** `halfUp` (half away from zero) where it is not given. */
  readonly mode?: RoundingMode;
  /** What a zero divisor means; required wherever the divisor can be zero. */
  readonly whenZero?: "issue" | AbsenceKind;
}

/** Rounds to a number of decimals; an inexact operand is first brought to the decision scale 6. */
export interface Round {
  readonly kind: "round";
  readonly of: Expression;
  readonly decimals: number;
  readonly mode?: RoundingMode;
}

/** The least of its operands. */
export interface Least {
  readonly kind: "least";
  readonly of: readonly Expression[];
}

/** The greatest of its operands. */
export interface Greatest {
  readonly kind: "greatest";
  readonly of: readonly Expression[];
}

/** How two values are compared. Categories and booleans know `equal` and `notEqual`; ordered categories know all. */
export type Comparison = "equal" | "notEqual" | "lessThan" | "atMost" | "moreThan" | "atLeast";

/** Compares two values of one type and unit. */
export interface Compare {
  readonly kind: "compare";
  readonly comparison: Comparison;
  readonly of: readonly [Expression, Expression];
}

/** True where every operand is true; one false operand decides, even beside absent ones. */
export interface All {
  readonly kind: "all";
  readonly of: readonly Expression[];
}

/** True where some operand is true; one true operand decides, even beside absent ones. */
export interface Any {
  readonly kind: "any";
  readonly of: readonly Expression[];
}

/** The opposite of a boolean. */
export interface Not {
  readonly kind: "not";
  readonly of: Expression;
}

/** One of two values by a condition; absent where the condition is. */
export interface Choose {
  readonly kind: "choose";
  readonly if: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

/** A constant that a band or a cell may hold: a literal, or a dated parameter. */
export type Constant = Literal | ParameterReference;

/**
 * One band: a lower edge (`atLeast` or `moreThan`), an optional upper edge where the instrument
 * prints one (`lessThan` or `atMost`), and the value inside. Edges are decimals or parameters.
 */
export interface Band {
  readonly atLeast?: Constant;
  readonly moreThan?: Constant;
  readonly lessThan?: Constant;
  readonly atMost?: Constant;
  readonly then: Constant;
}

/**
 * The band that holds a value; an inexact operand is first brought to the decision scale 6.
 * Bands may stand in any order. A value in no band (below the lowest or above the highest edge)
 * is the issue `score.outsideBands`.
 */
export interface Bands {
  readonly kind: "bands";
  readonly of: Expression;
  readonly bands: readonly Band[];
}

/** One cell of a table: a key for each input (a category name, or a boolean) and the value. */
export interface Cell {
  readonly when: readonly (string | boolean)[];
  readonly then: Constant;
}

/** A decision table, total over the categories of its inputs. */
export interface Table {
  readonly kind: "table";
  readonly of: readonly Expression[];
  readonly cells: readonly Cell[];
}

/** True where the operand has a value, false where it is absent. */
export interface Present {
  readonly kind: "present";
  readonly of: Expression;
}

/** The operand, or another value where it is absent for one of the named kinds. */
export interface Otherwise {
  readonly kind: "otherwise";
  readonly of: Expression;
  readonly kinds: readonly AbsenceKind[];
  readonly else: Expression;
}

/** What an aggregate makes of its rows. */
export type AggregateFunction = "sum" | "count" | "least" | "greatest" | "every" | "some";

/**
 * A value made of the rows of the child level. `of` is read at the child level; `count` without
 * `of` counts the rows, with it those where it is present.
 */
export interface Aggregate {
  readonly kind: "aggregate";
  readonly function: AggregateFunction;
  readonly over: string;
  readonly of?: Expression;
  /** What absent rows do: are left out, make the whole absent, or raise `score.absentRow`. */
  readonly absent: "skip" | "propagate" | "refuse";
  /** What no (counted) row means: a literal value, an absence, or the issue `score.noRows`. */
  readonly empty: Literal | "refuse";
}
