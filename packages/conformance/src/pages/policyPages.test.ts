import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Parameter, PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { overlays, policies } from "@kinerja/regulations";
import { describe, expect, test } from "vitest";
import { betweenMarks } from "./betweenMarks.ts";
import { writeIndex } from "./writeIndex.ts";
import { writePolicyPart } from "./writePolicyPart.ts";

const folder = new URL("../../../../docs/policies/", import.meta.url);
const documents: readonly PolicyDocument[] = Object.values(policies);
const all: readonly PolicyOverlay[] = Object.values(overlays);

/** The day for which the index is written; the lead moves it when the sources have been looked at again. */
const indexDay = "2026-11-22";

function read(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** Every `name = value` that a page names in a code span. */
function namedNumbers(page: string): readonly (readonly [string, string])[] {
  return [...page.matchAll(/`(\w+) = ([^`]+)`/g)].map(([, name = "", value = ""]) => [name, value] as const);
}

/** The numbers of a policy and of its overlays, as a page may name them. */
function numbersOf(document: PolicyDocument): readonly (readonly [string, Parameter])[] {
  const own = all.filter(({ base }) => base === document.id);
  return [document, ...own].flatMap(({ parameters = {} }) => Object.entries(parameters));
}

test("there is a page for every policy, and no other but the index", () => {
  const pages = readdirSync(folder).sort();
  expect(pages).toStrictEqual(["README.md", ...documents.map(({ id }) => `${id}.md`)].sort());
});

// What follows from a document is written from it: `vitest -u` brings a page up to date.
describe.each(documents.map((document) => [document.id, document] as const))("the page of %s", (id, document) => {
  const name = `${id}.md`;

  test("says what the document says", async () => {
    const part = writePolicyPart(
      document,
      all.filter(({ base }) => base === id),
    );
    await expect(betweenMarks(read(name), part)).toMatchFileSnapshot(new URL(name, folder).pathname);
  });

  test("says what is misprinted, what is open and what a lawyer should check", () => {
    const page = read(name);
    expect(page.startsWith(`# \`${id}\``)).toBe(true);
    for (const heading of ["Known misprints", "Open questions", "What a lawyer should check"]) {
      const [, text = ""] = page.split(`\n## ${heading}\n`);
      expect(text.trim(), heading).toMatch(/\S{3}/);
    }
    const [, checks = ""] = page.split("\n## What a lawyer should check\n");
    expect(checks).toMatch(/^- \[ \] /m);
  });

  test("names numbers with the values that they have", () => {
    const numbers = numbersOf(document);
    for (const [number, value] of namedNumbers(read(name))) {
      const values = numbers
        .filter(([each]) => each === number)
        .flatMap(([, parameter]) => parameter.values.map((dated) => String(dated.value)));
      expect(values, `${number} = ${value}`).toContain(value);
    }
  });

  test("asks a lawyer about every number whose own words were not read", () => {
    const named = new Set(namedNumbers(read(name)).map(([number]) => number));
    const unread = numbersOf(document)
      .filter(([, { values }]) => values.some(({ source }) => source.evidence !== "read"))
      .map(([number]) => number);
    expect(unread.filter((number) => !named.has(number))).toStrictEqual([]);
  });
});

test("the index says what is in force, what was, and what is no law", async () => {
  const page = betweenMarks(read("README.md"), writeIndex(indexDay));
  await expect(page).toMatchFileSnapshot(new URL("README.md", folder).pathname);
});

test("every link to a file leads somewhere", () => {
  for (const name of readdirSync(folder)) {
    for (const [, target = ""] of read(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(existsSync(new URL(target, folder)), `${name}: ${target}`).toBe(true);
    }
  }
});
