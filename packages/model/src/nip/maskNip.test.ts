import { expect, it } from "vitest";
import { maskNip } from "./maskNip.ts";

it.each([
  ["200002292024032999", "***************999"],
  ["20000229 202403 2 999", "***************999"],
  ["123456789", "******************"],
  ["12", "******************"],
  ["", "******************"],
  ["20000229202403299x", "******************"],
])("maskNip writes %j as %s", (text, masked) => {
  expect(maskNip(text)).toBe(masked);
});

it("maskNip does not spend time on huge texts", () => {
  const started = performance.now();
  expect(maskNip(" ".repeat(10_000_000))).toBe("*".repeat(18));
  expect(performance.now() - started).toBeLessThan(1000);
});
