import { parseDecimal, powerOfTen } from "@kinerja/model";
import type { Analysis } from "../analyse/analyseDocument.ts";
import type { Divide, Expression } from "../document/expression.ts";
import { expressionsWithin } from "./placedExpressions.ts";

/** An exact fraction with a denominator above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A quotient times a factor plus an offset. */
export interface LinearQuotient {
  readonly divide: Divide;
  readonly factor: Fraction;
  readonly offset: Fraction;
}

/**
 * Reads an expression as a quotient times a constant plus a constant, where its division rounds at the
 * working scale: a published rounding belongs to the law. A rule is read through where its quotient
 * is of plain values; a quotient of sums is a mean, which no one can compare without dividing.
 */
export function linearQuotient(analysis: Analysis, expression: Expression): LinearQuotient | undefined {
  switch (expression.kind) {
    case "divide":
      if (expression.decimals !== undefined || isConstant(expression.of[1])) return undefined;
      return { divide: expression, factor: fraction(1n), offset: fraction(0n) };
    case "multiply":
      return scaled(analysis, expression.of);
    case "add":
      return shifted(analysis, expression.of);
    case "subtract":
      return subtracted(analysis, expression.of);
    case "rule": {
      const scoped = analysis.scope.rules.get(expression.name);
      if (scoped === undefined) return undefined;
      const hasRows = expressionsWithin(scoped.rule.expression).some(({ kind }) => kind === "aggregate");
      return hasRows ? undefined : linearQuotient(analysis, scoped.rule.expression);
    }
    default:
      return undefined;
  }
}

/** The value of a decimal literal, or of literals multiplied. */
export function literalFraction(expression: Expression): Fraction | undefined {
  if (expression.kind === "multiply") {
    const factors = expression.of.map(literalFraction);
    const known = factors.filter((factor) => factor !== undefined);
    return known.length < factors.length ? undefined : known.reduce(times, fraction(1n));
  }
  if (expression.kind !== "literal" || !("decimal" in expression)) return undefined;
  const decimal = parseDecimal(expression.decimal);
  return decimal && fraction(BigInt(decimal.units), BigInt(powerOfTen(decimal.decimals)));
}

/** Whether an expression is made of constants only. */
export function isConstant(expression: Expression): boolean {
  return expressionsWithin(expression).every(({ kind }) => kind !== "field" && kind !== "rule" && kind !== "aggregate");
}

/** A fraction in lowest terms. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator * sign) || 1n;
  return { numerator: (numerator * sign) / divisor, denominator: (denominator * sign) / divisor };
}

/** The product of two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The difference of two fractions. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The quotients among operands, and what the others are worth. */
function partsOf(
  analysis: Analysis,
  parts: readonly Expression[],
): {
  readonly found: LinearQuotient | undefined;
  readonly others: readonly LinearQuotient[];
  readonly constants: readonly (Fraction | undefined)[];
} {
  // Each operand is read once: where rules are read through, twice a level would double with every rule.
  const read = parts.map((part) => ({ part, quotient: linearQuotient(analysis, part) }));
  const [found, ...others] = read.flatMap(({ quotient }) => quotient ?? []);
  const constants = read.flatMap(({ part, quotient }) => (quotient === undefined ? [literalFraction(part)] : []));
  return { found, others, constants };
}

function scaled(analysis: Analysis, parts: readonly Expression[]): LinearQuotient | undefined {
  const { found, others, constants } = partsOf(analysis, parts);
  if (found === undefined || others.length > 0) return undefined;
  let result: LinearQuotient = found;
  for (const constant of constants) {
    if (constant === undefined) return undefined;
    result = { ...result, factor: times(result.factor, constant), offset: times(result.offset, constant) };
  }
  return result;
}

function shifted(analysis: Analysis, parts: readonly Expression[]): LinearQuotient | undefined {
  const { found, others, constants } = partsOf(analysis, parts);
  if (found === undefined || others.length > 0) return undefined;
  let { offset } = found;
  for (const constant of constants) {
    if (constant === undefined) return undefined;
    offset = minus(offset, times(constant, fraction(-1n)));
  }
  return { ...found, offset };
}

function subtracted(analysis: Analysis, [a, b]: readonly [Expression, Expression]): LinearQuotient | undefined {
  const constant = literalFraction(b);
  if (constant !== undefined) {
    const left = linearQuotient(analysis, a);
    return left && { ...left, offset: minus(left.offset, constant) };
  }
  const from = literalFraction(a);
  const right = from && linearQuotient(analysis, b);
  if (from === undefined || right === undefined) return undefined;
  return { ...right, factor: times(right.factor, fraction(-1n)), offset: minus(from, right.offset) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
