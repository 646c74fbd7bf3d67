import { expect, test } from "vitest";
import { findDuplicateKeys } from "./findDuplicateKeys.ts";

test("finds a key that stands twice, with the place of its object", () => {
  expect(findDuplicateKeys('{"a":[{"b":1},{"b":1,"c":{},"b":2}]}')).toStrictEqual([{ key: "b", path: ["a", 1] }]);
});

test("knows equal keys that are escaped differently", () => {
  expect(findDuplicateKeys('{"a":1,"\\u0061":2}')).toStrictEqual([{ key: "a", path: [] }]);
});

test("does not take texts for keys or structure", () => {
  expect(findDuplicateKeys('{"a":"a\\"{[,:","b":["a","a","b"],"c":{"a":1}}')).toStrictEqual([]);
});
