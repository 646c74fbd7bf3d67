import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FindingText, findingMessages } from "../src/verify/findingMessages.ts";

const reference = readFileSync(new URL("../../../docs/reference/policy-language.md", import.meta.url), "utf8");

/** The table as it must stand between the two marks; copy it from the failure where it differs. */
const table = [
  "| Code | Severity | Can be declared | Text |",
  "|---|---|---|---|",
  ...Object.entries<FindingText>(findingMessages).map(
    ([code, { severity, declarable, en }]) => `| \`${code}\` | ${severity} | ${declarable ? "yes" : "no"} | ${en} |`,
  ),
].join("\n");

describe("the reference of the policy language", () => {
  test("lists every code of the verifier as the messages have it", () => {
    const [, printed = ""] =
      /<!-- verifier codes: begin -->\n([\s\S]*?)\n?<!-- verifier codes: end -->/.exec(reference) ?? [];
    expect(
      printed
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .join("\n"),
    ).toBe(table);
  });
});
