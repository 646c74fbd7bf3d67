import { expect, it } from "vitest";
import { formatDecimal } from "./formatDecimal.ts";
import { rescaleDecimal } from "./rescaleDecimal.ts";

it.each([
  [{ units: 0, decimals: 0 }, "0"],
  [{ units: 0, decimals: 2 }, "0.00"],
  [{ units: -5, decimals: 2 }, "-0.05"],
  [{ units: 1250, decimals: 2 }, "12.50"],
  [{ units: -7, decimals: 0 }, "-7"],
  [{ units: 12345678901234567890n, decimals: 10 }, "1234567890.1234567890"],
  [{ units: -(10n ** 21n), decimals: 0 }, "-1000000000000000000000"],
])("formatDecimal writes all its decimals and no exponent: %o", (value, text) => {
  expect(formatDecimal(value)).toBe(text);
});

it("rescaleDecimal rounds half away from zero unless told otherwise", () => {
  expect(rescaleDecimal({ units: 12345, decimals: 3 }, 2)).toBe(1235);
  expect(rescaleDecimal({ units: -12345, decimals: 3 }, 2)).toBe(-1235);
  expect(rescaleDecimal({ units: 12345, decimals: 3 }, 2, "halfEven")).toBe(1234);
  expect(rescaleDecimal({ units: 12345, decimals: 3 }, 2, "down")).toBe(1234);
  expect(rescaleDecimal({ units: 12341, decimals: 3 }, 2, "up")).toBe(1235);
  expect(rescaleDecimal({ units: 1, decimals: 0 }, 20)).toBe(10n ** 20n);
});
