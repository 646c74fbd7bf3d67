import type { RoundingMode } from "@kinerja/model";

/** The whole number nearest to a quotient by a rounding mode; `halfUp` is half away from zero. */
export function roundQuotient(numerator: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n !== divisor < 0n;
  const [n, d] = [magnitude(numerator), magnitude(divisor)];
  const whole = n / d;
  const rest = n % d;
  const rounded = whole + (goesUp({ whole, rest, d }, mode) ? 1n : 0n);
  return negative ? -rounded : rounded;
}

function goesUp(
  at: { readonly whole: bigint; readonly rest: bigint; readonly d: bigint },
  mode: RoundingMode,
): boolean {
  switch (mode) {
    case "down":
      return false;
    case "up":
      return at.rest !== 0n;
    case "halfUp":
      return at.rest + at.rest >= at.d;
    case "halfEven":
      return at.rest + at.rest > at.d || (at.rest + at.rest === at.d && at.whole % 2n === 1n);
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
