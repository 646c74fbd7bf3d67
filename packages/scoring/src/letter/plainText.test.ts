import { expect, test } from "vitest";
import { plainText } from "./plainText.ts";

test("a text of the caller becomes one line without control characters or tags", () => {
  expect(plainText(" Rina\r\n## Keputusan\u202E x")).toBe("Rina ## Keputusan x");
  expect(plainText("<script>alert(1)</script>")).toBe("‹script›alert(1)‹/script›");
});

test("a text of the caller is cut where it is very long", () => {
  expect([...plainText("a".repeat(1_000_000))]).toHaveLength(300);
});

test("a number with the form of a NIP is hidden but for its last three digits", () => {
  expect(plainText("Ibu Rina 20000229 202403 2 999")).toBe("Ibu Rina xxxxxxxxxxxxxxx999");
  expect(plainText("200002292024032999")).toBe("xxxxxxxxxxxxxxx999");
  expect(plainText("telepon 0812-3456-7890")).toBe("telepon 0812-3456-7890");
});
