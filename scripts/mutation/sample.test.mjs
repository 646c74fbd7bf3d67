import { describe, expect, test } from "vitest";
import { drawSample, nameOf, shareInterval } from "./sample.mjs";

function mutantAt(line, replacement = "false") {
  const location = { start: { line, column: 3 }, end: { line, column: 9 } };
  return { file: "packages/policy/src/x.ts", location, mutatorName: "BooleanLiteral", replacement };
}

const mutants = Array.from({ length: 400 }, (_, index) => mutantAt(index + 1));

describe("drawSample", () => {
  test("draws the same mutants in whatever order they come, and other ones with another seed", () => {
    expect(drawSample([...mutants].reverse(), 50, 7)).toEqual(drawSample(mutants, 50, 7));
    expect(drawSample(mutants, 50, 8)).not.toEqual(drawSample(mutants, 50, 7));
  });

  test("extends a smaller sample to a larger one, and to all", () => {
    expect(drawSample(mutants, 100, 7).slice(0, 50)).toEqual(drawSample(mutants, 50, 7));
    expect(new Set(drawSample(mutants, 1000, 7)).size).toBe(400);
  });

  test("draws each mutant about as often as any other", () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => drawSample(mutants, 100, seed)).flat();
    const firstHalf = drawn.filter(({ location }) => location.start.line <= 200).length;
    expect(Math.abs(firstHalf / drawn.length - 0.5)).toBeLessThan(0.01);
  });
});

describe("nameOf", () => {
  test("tells apart what differs in place or in replacement only, and is one for both ways of counting", () => {
    expect(nameOf(mutantAt(1, "true"))).not.toBe(nameOf(mutantAt(1)));
    expect(nameOf(mutantAt(2))).not.toBe(nameOf(mutantAt(1)));
    const location = { start: { line: 0, column: 2 }, end: { line: 0, column: 8 } };
    expect(nameOf({ ...mutantAt(1), location }, 0)).toBe(nameOf(mutantAt(1)));
  });
});

describe("shareInterval", () => {
  test("is Wilson's interval for a small part of many", () => {
    // 0.82563 to 0.94477 by the formula of Wilson (1927).
    expect(shareInterval(90, 100, 1e9)).toEqual([82.5, 94.5]);
  });

  test("has nothing to doubt where all were tried, and knows nothing where none was", () => {
    expect(shareInterval(90, 100, 100)).toEqual([90, 90]);
    expect(shareInterval(0, 0, 100)).toEqual([0, 100]);
  });
});
