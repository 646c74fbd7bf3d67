import fc from "fast-check";
import { expect, test } from "vitest";
import { findFirst, type Verdict } from "./findFirst.ts";

test("the first step that holds is found in any pattern, and none where there is none", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 200 }), fc.nat({ max: 3 }), (holds, vagueness) => {
      // A judge that knows short stretches and is vague about long ones, as interval arithmetic is.
      const judge = (first: number | bigint, last: number | bigint): Verdict => {
        const part = holds.slice(Number(first), Number(last) + 1);
        if (part.length > 1 && part.length < 2 ** vagueness && part.includes(true)) return "some";
        if (part.every(Boolean)) return "all";
        return part.includes(true) ? "some" : "none";
      };
      const found = findFirst(judge, [0, holds.length - 1], { left: 10_000 });
      expect(found).toBe(holds.includes(true) ? holds.indexOf(true) : undefined);
    }),
  );
});

test("a stretch of 10^18 steps takes a few hundred judgements, and a spent budget is told", () => {
  const judge = (first: number | bigint, last: number | bigint): Verdict =>
    first > 10n ** 18n ? "all" : last > 10n ** 18n ? "some" : "none";
  const budget = { left: 500 };
  expect(findFirst(judge, [1, 10n ** 21n], budget)).toBe(10n ** 18n + 1n);
  expect(budget.left).toBeGreaterThan(300);
  expect(findFirst(judge, [1, 10n ** 21n], { left: 20 })).toBe("stopped");
});
