import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";

describe("canonicalJson", () => {
  test("writes the example of RFC 8785 as the RFC does", () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\u0022/",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test("sorts keys by UTF-16 code units, as the RFC's own example does", () => {
    const value = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}');
  });

  test("writes minus zero as zero and large numbers with an exponent", () => {
    expect(canonicalJson([-0, 1e21, 1e20, 1e-7, 5e-324, 9007199254740992])).toBe(
      "[0,1e+21,100000000000000000000,1e-7,5e-324,9007199254740992]",
    );
  });

  test("leaves out a key whose value is undefined", () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test("keeps a key called __proto__", () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  test.each([
    ["NaN", Number.NaN],
    ["an infinity", Number.POSITIVE_INFINITY],
    ["a lone high surrogate", "a\ud800"],
    ["a lone low surrogate", "\udc00a"],
    ["a lone surrogate in a key", { "\ud800": 1 }],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["undefined in a list", [undefined]],
  ])("refuses %s", (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(/^policy\.notCanonical/);
  });
});
