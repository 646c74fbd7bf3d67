import { describe, expect, it } from "vitest";
import { KinerjaError } from "../kinerjaError.ts";
import { divideRounded, roundingModes } from "./divideRounded.ts";

describe("divideRounded", () => {
  it.each([
    [5, 2, { halfUp: 3, halfEven: 2, down: 2, up: 3 }],
    [7, 2, { halfUp: 4, halfEven: 4, down: 3, up: 4 }],
    [-5, 2, { halfUp: -3, halfEven: -2, down: -2, up: -3 }],
    [5, -2, { halfUp: -3, halfEven: -2, down: -2, up: -3 }],
    [-5, -2, { halfUp: 3, halfEven: 2, down: 2, up: 3 }],
    [1, 3, { halfUp: 0, halfEven: 0, down: 0, up: 1 }],
    [2, 3, { halfUp: 1, halfEven: 1, down: 0, up: 1 }],
    [6, 3, { halfUp: 2, halfEven: 2, down: 2, up: 2 }],
  ])("rounds %d / %d by each mode as its name says", (numerator, divisor, expected) => {
    for (const mode of roundingModes) expect(divideRounded(numerator, divisor, mode)).toBe(expected[mode]);
  });

  it("gives zero, not minus zero, for small negative quotients", () => {
    for (const mode of ["halfUp", "halfEven", "down"] as const) {
      expect(divideRounded(-1, 10, mode)).toBe(0);
      expect(divideRounded(1, -(10n ** 20n), mode)).toBe(0);
    }
    for (const mode of roundingModes) expect(divideRounded(0, -7, mode)).toBe(0);
  });

  it("does not take over a minus zero from outside", () => {
    expect(divideRounded(-0, 7, "halfUp")).toBe(0);
  });

  it("refuses a zero divisor with a code, whatever the size of the numerator", () => {
    for (const numerator of [0, 1, -(2 ** 53 - 1), 10n ** 30n]) {
      expect(() => divideRounded(numerator, 0, "halfUp")).toThrow(KinerjaError);
      expect(() => divideRounded(numerator, 0, "halfUp")).toThrow(/^number\.divisionByZero/);
    }
  });

  it("decides the tie exactly where doubles cannot tell it from its neighbours", () => {
    const divisor = 2n ** 60n;
    expect(divideRounded(divisor / 2n, divisor, "halfUp")).toBe(1);
    expect(divideRounded(divisor / 2n - 1n, divisor, "halfUp")).toBe(0);
    expect(divideRounded(divisor / 2n + 1n, divisor, "halfEven")).toBe(1);
  });
});
