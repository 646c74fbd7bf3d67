import { describe, expect, test } from "vitest";
import { describeReceived } from "./describeReceived.ts";

describe("describeReceived", () => {
  test("quotes a short text and cuts a long one", () => {
    expect(describeReceived("ten")).toBe('"ten"');
    expect(describeReceived("x".repeat(10_000_000))).toBe(`"${"x".repeat(40)}…"`);
  });

  test("never repeats a number that could be a person's, wherever it stands", () => {
    expect(describeReceived("NIP 198609262015051001")).toBe('"NIP [18 digits]"');
    expect(describeReceived(`${"y".repeat(35)}198609262015051001`)).not.toMatch(/\d{5}/);
  });

  test("tells only the kind of what has parts", () => {
    const values = [null, undefined, [1, 2], { a: 1 }, 1.5, true, 10n, Symbol("s"), () => 1];
    const told = ["null", "undefined", "list of 2", "object", "1.5", "true", "bigint", "symbol", "function"];
    expect(values.map(describeReceived)).toStrictEqual(told);
  });
});
