import type { HelperName } from "./printing.ts";

/** Helper functions of printed code. All take magnitudes: integers from 0, divisors from 1. */
export const helperTexts = {
  divideFar: [
    "// (a * times * up) / d, half up, for a power of ten up: by long division where the product leaves the safe integers,",
    "// and NaN where that fails too.",
    "function $divideFar(a, times, up, d) {",
    "  if (!(a <= 9007199254740991 && d * 10 <= 9007199254740991 && d * times <= 9007199254740991)) return NaN;",
    "  let quotient = Math.floor(a / d);",
    "  let rest = (a - quotient * d) * times;",
    "  const carried = Math.floor(rest / d);",
    "  rest -= carried * d;",
    "  quotient = quotient * times + carried;",
    "  if (!(quotient <= 9007199254740991)) return NaN;",
    "  for (let left = up; left > 1; ) {",
    "    let base = 10;",
    "    while (base < left && d * base * 10 <= 9007199254740991) base *= 10;",
    "    const digits = Math.floor((rest * base) / d);",
    "    rest = rest * base - digits * d;",
    "    quotient = quotient * base + digits;",
    "    if (!(quotient <= 9007199254740991)) return NaN;",
    "    left /= base;",
    "  }",
    "  return 2 * rest >= d ? quotient + 1 : quotient;",
    "}",
  ],
  halfEven: [
    "function $halfEven(a, d) {",
    "  const quotient = Math.floor(a / d);",
    "  const twice = 2 * (a - quotient * d);",
    "  return twice > d || (twice === d && quotient % 2 === 1) ? quotient + 1 : quotient;",
    "}",
  ],
  up: [
    "function $up(a, d) {",
    "  const quotient = Math.floor(a / d);",
    "  return a > quotient * d ? quotient + 1 : quotient;",
    "}",
  ],
  down: ["function $down(a, d) {", "  return Math.floor(a / d);", "}"],
} as const satisfies Readonly<Record<HelperName, readonly string[]>>;
