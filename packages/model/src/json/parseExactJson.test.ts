import { describe, expect, test } from "vitest";
import { parseExactJson } from "./parseExactJson.ts";

function faultOf(text: string, options = {}): string {
  const reading = parseExactJson(text, options);
  return reading.kind === "fault" ? `${reading.fault} ${reading.offset}` : "read";
}

describe("parseExactJson", () => {
  test("keeps every digit of every number", () => {
    const text = "[5, -0.25, 1e400, 1.10, -0, 0.1000000000000000055, 9007199254740993, 1e2]";
    expect(parseExactJson(text)).toStrictEqual({
      kind: "read",
      value: [5, -0.25, "1e400", "1.10", "-0", "0.1000000000000000055", "9007199254740993", "1e2"],
    });
  });

  test("reads texts with their escapes", () => {
    expect(parseExactJson(String.raw`{"a\"b": "\\", "c": "\u0041\ud83d\ude00", "": "é"}`)).toStrictEqual({
      kind: "read",
      value: { 'a"b': "\\", c: "A😀", "": "é" },
    });
  });

  test("tells the first fault and where it stands", () => {
    expect(
      ["", "{", '{"a"', '{"a":1,}', "[1,]", "[1 2]", "01", "1.", ".5", "+1", "tru", '"a', '"\u0001"', '"\\x"'].map(
        (text) => faultOf(text),
      ),
    ).toStrictEqual([
      "syntax 0",
      "syntax 1",
      "syntax 4",
      "syntax 7",
      "syntax 3",
      "syntax 3",
      "syntax 1",
      "syntax 1",
      "syntax 0",
      "syntax 0",
      "syntax 0",
      "syntax 2",
      "syntax 1",
      "syntax 0",
    ]);
  });

  test("refuses a key that stands twice, also where one is written with escapes", () => {
    expect(faultOf('{"a":1,"b":{"a":2},"\\u0061":3}')).toBe("duplicateKey 19");
    expect(faultOf('{"__proto__":1,"__proto__":1}')).toBe("duplicateKey 15");
  });

  test("makes an own key of __proto__ and leaves every prototype alone", () => {
    const reading = parseExactJson(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const value = reading.kind === "read" ? reading.value : undefined;
    expect(Object.keys(value as object)).toStrictEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("holds to its limits, however deep or long the text is", () => {
    expect(faultOf("[".repeat(1_000_000))).toBe("tooDeep 100");
    expect(faultOf("[[]]", { greatestDepth: 1 })).toBe("tooDeep 1");
    expect(faultOf("[[]]", { greatestDepth: 2 })).toBe("read");
    expect(faultOf("[1,2,3]", { greatestValues: 3 })).toBe("tooMany 5");
  });
});
