import { expect, it } from "vitest";
import { KinerjaError } from "./kinerjaError.ts";

const label = { id: "Tidak ada", en: "There is none" };

it("an error carries its code, both languages and the issues behind it", () => {
  const issue = { code: "a.b", path: "x", message: label };
  const error = new KinerjaError("policy.unknown", label, [issue]);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "KinerjaError", code: "policy.unknown", label, issues: [issue] });
  expect(error.message).toBe("policy.unknown: There is none");
  expect(String(error)).toBe("KinerjaError: policy.unknown: There is none");
});

it("an error without issues has an empty list", () => {
  expect(new KinerjaError("policy.unknown", label).issues).toEqual([]);
});
