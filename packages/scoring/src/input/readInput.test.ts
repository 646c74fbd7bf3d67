import { describe, expect, test } from "vitest";
import { readInput } from "./readInput.ts";

function codesOf(input: unknown): readonly string[] {
  return readInput(input).issues.map(({ code }) => code);
}

function throwing(): never {
  throw new Error("not to be read");
}

describe("readInput", () => {
  test("takes a list, or an object that holds one and perhaps a date", () => {
    expect(readInput([1, 2])).toStrictEqual({ members: [1, 2], issues: [] });
    expect(readInput({ members: [1], at: null, other: true })).toStrictEqual({ members: [1], issues: [] });
    expect(readInput({ members: [1], at: "2026-01-31" })).toStrictEqual({ at: "2026-01-31", members: [1], issues: [] });
  });

  test("makes an issue of an input that throws when it is touched", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(codesOf(proxy)).toEqual(["input.notAList"]);
    expect(codesOf({ members: [], at: proxy })).toEqual(["input.notAList"]);
    expect(codesOf(new Proxy({}, { getOwnPropertyDescriptor: throwing }))).toEqual(["input.notAList"]);
  });

  test("hands on no method of the caller's list, and no member where a place of it throws", () => {
    class Rows extends Array<unknown> {
      override map(): never {
        return throwing();
      }
    }
    const list = Object.defineProperty(Rows.of(1, 2, 3), 1, { get: throwing });
    expect(readInput(list)).toStrictEqual({ members: [1, undefined, 3], issues: [] });
  });

  test("refuses a list that is too long to be meant, at once", () => {
    expect(codesOf(Object.assign([], { length: 2 ** 32 - 1 }))).toEqual(["input.tooManyMembers"]);
  });
});
