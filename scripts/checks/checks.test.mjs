import { expect, test } from "vitest";
import { findBlocks, findDocExamples } from "./docExamples.mjs";
import { inspect } from "./houseRules.mjs";
import { instrument } from "./instrument.mjs";

test("a comment behind a statement becomes a check of its value", () => {
  const { text, errors } = instrument("f(1); // => 2\n", "here");
  expect(errors).toEqual([]);
  expect(text).toContain('__check("here", (f(1)), (2));');
});

test("a comment may follow a declaration, a log or stand on the next line", () => {
  const { text, errors } = instrument(
    "const a = f(); // => 1\nconsole.log(a); // => 1\ng(\n  a,\n);\n// => 3\n",
    "here",
  );
  expect(errors).toEqual([]);
  expect(text).toContain("(a), (1)");
  expect(text.match(/__check/g)).toHaveLength(3);
});

test("a value that spans an object literal is taken whole", () => {
  expect(instrument('f(); // => { a: [1, "x"] }\n', "here").text).toContain('({ a: [1, "x"] })');
});

test("a comment that checks nothing, or gives no value, is an error", () => {
  expect(instrument("if (true) {\n}\n// => 1\n", "here").errors).toHaveLength(1);
  expect(instrument("f(); // => six of them\n", "here").errors).toHaveLength(1);
});

test("Markdown gives its ts blocks with their lines, also when indented", () => {
  const text = "# a\n\n```ts\nf();\n```\n\n```sh\nls\n```\n\n- b\n  ```ts\n  g();\n  ```\n";
  expect(findBlocks(text)).toEqual([
    { line: 4, code: "f();\n" },
    { line: 13, code: "g();\n" },
  ]);
});

test("a doc comment gives its example with or without a fence", () => {
  const plain = "/**\n * Does.\n * @example\n * f(1); // => 2\n */\nexport function f() {}\n";
  const fenced =
    "/**\n * Does.\n * @example\n * ```ts\n * f(1); // => 2\n * ```\n * @see there\n */\nexport function f() {}\n";
  expect(findDocExamples("a.ts", plain).map(({ code }) => code.trim())).toEqual(["f(1); // => 2"]);
  expect(findDocExamples("a.ts", fenced).map(({ code }) => code.trim())).toEqual(["f(1); // => 2"]);
});

test("a pure package may not read the clock, by any of its names", () => {
  const messages = (code) => inspect("/p/src/a.ts", `${code}\n`, { isPure: true, packageFolder: "/p" });
  for (const code of ["Date.now()", "new Date()", "Date()", "performance.now()", "Math.random()", "setTimeout(f, 1)"]) {
    expect(messages(code), code).toHaveLength(1);
  }
  for (const code of ["new Date(0)", "Date.UTC(2024, 0)", "Math.floor(1)", "const a = { process: 1 }"]) {
    expect(messages(code), code).toEqual([]);
  }
});

test("only tables of constants may be longer than 350 lines", () => {
  const rows = Array.from({ length: 360 }, (_, index) => `  ${index},`).join("\n");
  const inPackage = { isPure: false, packageFolder: "/p" };
  expect(inspect("/p/src/a.ts", `export const a = [\n${rows}\n];\n`, inPackage)).toEqual([]);
  expect(inspect("/p/src/a.ts", `export const a = [\n${rows}\n];\nfunction f() {}\n`, inPackage)).toHaveLength(1);
});
