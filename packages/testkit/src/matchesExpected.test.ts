import { expect, test } from "vitest";
import { matchesExpected } from "./matchesExpected.ts";

test.each([
  ["90.56", "90.561012", true],
  ["90.57", "90.565", true],
  ["-0.5", "-0.45", true],
  ["87.50", "87.5", true],
  ["90.561013", "90.561012", false],
  [87.5, "87.500000", true],
  [9, "9.4", true],
  ["good", "good", true],
  ["good", "fair", false],
  [true, true, true],
  ["true", true, false],
  [null, { absent: "excused" }, true],
  [null, "0", false],
  [{ absent: "excused" }, { absent: "excused" }, true],
  [{ absent: "pending" }, { absent: "excused" }, false],
  ["0", { absent: "pending" }, false],
  ["0", undefined, false],
  [null, undefined, false],
  ["1e400", "1", false],
])("%j against %j: %s", (expected, received, matches) => {
  expect(matchesExpected(expected, received)).toBe(matches);
});
