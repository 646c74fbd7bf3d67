import { expect, test } from "vitest";
import { pageNumber } from "./pageNumber.ts";

test("a number of the first page never shows an edge as reached that is not", () => {
  expect(pageNumber("90.561012", { language: "id", edge: "91" })).toBe("90,56");
  expect(pageNumber("90.999996", { language: "id", edge: "91" })).toBe("90,999996");
  expect(pageNumber("91.000000", { language: "id", edge: "91" })).toBe("91");
  expect(pageNumber("0.000004", { language: "en" })).toBe("0.000004");
});
