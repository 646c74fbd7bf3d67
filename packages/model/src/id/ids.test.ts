import { describe, expect, it } from "vitest";
import { parseEvidenceId } from "./evidenceId.ts";
import { parseIndicatorId } from "./indicatorId.ts";
import { parsePersonId } from "./personId.ts";
import { parsePolicyId } from "./policyId.ts";
import { parsePostId } from "./postId.ts";
import { parseRatingId } from "./ratingId.ts";
import { parseUnitId } from "./unitId.ts";

describe.each([
  parseEvidenceId,
  parseIndicatorId,
  parsePersonId,
  parsePolicyId,
  parsePostId,
  parseRatingId,
  parseUnitId,
])("%o", (parse) => {
  it.each(["a", "7", "p-0001", "pp-46-2011.round", "siasn:2026_03:17", "A".repeat(128)])("takes %s", (text) => {
    expect(parse(text)).toBe(text);
  });

  it.each([
    "",
    " ",
    "a b",
    "a/b",
    "-a",
    ".a",
    "_a",
    "a\n",
    "a\u0000",
    "é",
    "а",
    "１",
    "a".repeat(129),
    "a@b",
    "__proto__",
    "constructor",
    "prototype",
    "a".repeat(10_000_000),
  ])("refuses what may not be an id, case %#", (text) => {
    expect(parse(text)).toBeUndefined();
  });
});
