import type { Bands, Compare, Comparison, Expression } from "../document/expression.ts";
import { describeExpression, signOf } from "./describeExpression.ts";
import {
  fraction,
  isConstant,
  type LinearQuotient,
  linearQuotient,
  literalFraction,
  minus,
  times,
} from "./linearQuotient.ts";
import { expressionsWithin, type PlacedExpression } from "./placedExpressions.ts";
import type { Verification } from "./verification.ts";

const mirrored = {
  equal: "equal",
  notEqual: "notEqual",
  lessThan: "moreThan",
  atMost: "atLeast",
  moreThan: "lessThan",
  atLeast: "atMost",
} as const satisfies Readonly<Record<Comparison, Comparison>>;

/**
 * Finds thresholds that compare a rounded quotient with a constant, where a multiplication would do.
 * The divisor must not be negative, or the multiplication would say something else.
 */
export function verifyCliffs(verification: Verification): void {
  for (const place of verification.placed) {
    const { expression } = place;
    const suggestion =
      expression.kind === "compare"
        ? suggestionForCompare(verification, expression)
        : expression.kind === "bands"
          ? suggestionForBands(verification, expression)
          : undefined;
    if (suggestion !== undefined) reportCliff(verification, place, suggestion);
  }
}

function reportCliff({ report }: Verification, { path, rule }: PlacedExpression, suggestion: string): void {
  const rules = rule === undefined ? [] : [rule];
  report("policy.cliffByDivision", path, { values: { suggestion }, witness: suggestion, rules });
}

function suggestionForCompare(verification: Verification, { of, comparison }: Compare): string | undefined {
  const [left, right] = of;
  if (isConstant(right)) return suggest(verification, left, { comparison, constant: right });
  if (isConstant(left)) return suggest(verification, right, { comparison: mirrored[comparison], constant: left });
  return undefined;
}

function suggest(
  verification: Verification,
  side: Expression,
  against: { readonly comparison: Comparison; readonly constant: Expression },
): string | undefined {
  const quotient = linearQuotient(verification.analysis, side);
  if (quotient === undefined || quotient.factor.numerator === 0n || !hasPositiveDivisor(verification, quotient))
    return undefined;
  const { factor, offset, divide } = quotient;
  const flips = factor.numerator < 0n;
  const sign = signOf(flips ? mirrored[against.comparison] : against.comparison);
  const [numerator, divisor] = divide.of;
  const constant = literalFraction(against.constant);
  if (constant === undefined)
    return `${describeExpression(numerator)} ${sign} (${describeExpression(against.constant)}) · ${describeExpression(divisor)}`;
  const top = withoutLiterals(numerator);
  const threshold = times(minus(constant, offset), fraction(factor.denominator, factor.numerator));
  const ratio = times(threshold, fraction(top.factor.denominator, top.factor.numerator));
  const turned =
    top.factor.numerator < 0n ? signOf(mirrored[flips ? mirrored[against.comparison] : against.comparison]) : sign;
  return `${product(ratio.denominator, top.text)} ${turned} ${product(ratio.numerator, describeExpression(divisor))}`;
}

/** Bands directly on a quotient of plain values; bands on a mean or on a named score cannot do without. */
function suggestionForBands(verification: Verification, { of }: Bands): string | undefined {
  if (expressionsWithin(of).some(({ kind }) => kind === "rule" || kind === "aggregate")) return undefined;
  const quotient = linearQuotient(verification.analysis, of);
  if (quotient === undefined || !hasPositiveDivisor(verification, quotient)) return undefined;
  const [numerator, divisor] = quotient.divide.of.map(describeExpression);
  return `${numerator} ${signOf("atLeast")} … · ${divisor}`;
}

function hasPositiveDivisor({ analysis }: Verification, { divide }: LinearQuotient): boolean {
  const type = analysis.types.get(divide.of[1]);
  return type?.kind === "number" && type.least >= 0;
}

/** Parts a product into its literal factor and the rest, so that 100 · R reads as R. */
function withoutLiterals(expression: Expression): {
  readonly factor: ReturnType<typeof fraction>;
  readonly text: string;
} {
  const parts = expression.kind === "multiply" ? expression.of : [expression];
  const rest = parts.filter((part) => literalFraction(part) === undefined);
  const factor = parts.map((part) => literalFraction(part) ?? fraction(1n)).reduce(times, fraction(1n));
  if (rest.length === 0 || factor.numerator === 0n)
    return { factor: fraction(1n), text: describeExpression(expression) };
  return { factor, text: rest.map((part) => grouped(describeExpression(part))).join(" · ") };
}

function product(factor: bigint, text: string): string {
  if (factor === 0n) return "0";
  return factor === 1n ? text : `${factor} · ${grouped(text)}`;
}

function grouped(text: string): string {
  return /[+−/]/.test(text) && !/^\(.*\)$/.test(text) ? `(${text})` : text;
}
