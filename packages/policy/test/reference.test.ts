import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { policyMessages } from "../src/messages.ts";
import { printPolicy } from "../src/print/printPolicy.ts";
import { expressionSchema, parsePolicy } from "../src/schema.ts";
import { units } from "../src/units/units.ts";

function readPage(name: string): string {
  return readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");
}

const reference = readPage("reference/policy-language");
/** Codes about something of its own stand on the page of that. */
const pages: Readonly<Record<string, string>> = {
  profile: readPage("reference/profiles"),
  signature: readPage("guides/signing"),
};
const blocks = [...reference.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
const kinds = [
  "literal",
  "field",
  "parameter",
  "rule",
  "add",
  "subtract",
  "multiply",
  "divide",
  "round",
  "least",
  "greatest",
  "compare",
  "all",
  "any",
  "not",
  "choose",
  "bands",
  "table",
  "present",
  "otherwise",
  "aggregate",
];

describe("the reference of the policy language", () => {
  test("prints one whole policy, just as printPolicy does", () => {
    const [text = ""] = blocks;
    const outcome = parsePolicy(text);
    expect(outcome.issues).toStrictEqual([]);
    expect(outcome.kind === "accepted" && printPolicy(outcome.value)).toBe(text);
  });

  test.each(blocks.slice(1))("shows an expression that the schema takes: %s", (text) => {
    expect(expressionSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  test("shows every construct", () => {
    const shown = new Set(blocks.slice(1).map((text) => (JSON.parse(text) as { readonly kind: string }).kind));
    expect([...shown].sort()).toStrictEqual([...kinds].sort());
  });

  test.each([...Object.keys(policyMessages), ...Object.keys(units)])("names %s", (word) => {
    const [area = ""] = word.split(".");
    expect(pages[area] ?? reference).toContain(`\`${word}\``);
  });
});
