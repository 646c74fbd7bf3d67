import { cohortError } from "../cohort/cohortError.ts";
import type { Program } from "../program/program.ts";
import { bitOf, createNodeFacts } from "./createNodeFacts.ts";
import { declarationText } from "./declarationText.ts";
import { helperTexts } from "./helperTexts.ts";
import { type ModuleParts, printFunction } from "./printFunction.ts";

/** Options of {@link printJavaScript}. */
export interface PrintJavaScriptOptions {
  /** An ES module that exports `kernel`, or the body of a function that returns it. Default: `module`. */
  readonly format?: "module" | "function";
  /** Names of the rules that the kernel can write. Default: all rules, of every level. */
  readonly rules?: readonly string[];
}

/** A program as text. */
export interface PrintedJavaScript {
  readonly code: string;
  /** The type declarations of the module, for a file beside it. */
  readonly types: string;
}

/**
 * Prints a program as JavaScript: one loop over columns that gives the digits of the interpreter.
 *
 * The text imports nothing, makes no code and depends on nothing but the program: equal programs print equal texts. Give
 * its `kernel` to `scoreCohort`.
 *
 * @throws KinerjaError `cohort.unknownRule`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * printJavaScript(compilePolicy(policy).program).code.includes("export const kernel"); // => true
 */
export function printJavaScript(program: Program, options: PrintJavaScriptOptions = {}): PrintedJavaScript {
  const { format = "module", rules } = options;
  const chosen = chooseRules(program, rules);
  const parts: ModuleParts = { helpers: new Set(), lists: new Map() };
  const dense = printFunction(program, { dense: true, rules: chosen, parts });
  const general = printFunction(program, { dense: false, rules: chosen, parts });
  const facts = createNodeFacts(program, { dense: true });
  const mayLack = program.levels.map(({ outputs }, level) =>
    (chosen[level] ?? []).map((name) => {
      const shown = outputs.find((output) => output.name === name)?.shown ?? 0;
      return (facts[shown]?.lacks ?? 0) !== 0;
    }),
  );
  const { id, version, hash, at } = program.policy;
  const lines = [
    comment(`${id} ${version}, values of the law of ${at}.`),
    comment(`Policy hash ${hash}. Printed from the policy; do not edit.`),
    "",
    ...(format === "function" ? ['"use strict";'] : []),
    "// The state of the least code among the bits of what a value lacks.",
    `const $stateOf = new Uint8Array([${stateOf().join(", ")}]);`,
    ...[...parts.lists].map(([text, name]) => `const ${name} = ${text};`),
    "",
    ...[...parts.helpers].sort().flatMap((name) => [...helperTexts[name], ""]),
    "// For members whose inputs were all measured or assumed.",
    ...dense,
    "",
    "// For any members.",
    ...general,
    "",
    `${format === "module" ? "export " : ""}const kernel = {`,
    "  formatVersion: 1,",
    `  policy: ${quote(program.policy)},`,
    `  rules: ${quote(chosen)},`,
    `  mayLack: ${quote(mayLack)},`,
    "  dense,",
    "  general,",
    "};",
    ...(format === "function" ? ["return kernel;"] : []),
    "",
  ];
  return { code: lines.join("\n"), types: declarationText };
}

function chooseRules({ levels }: Program, rules: readonly string[] | undefined): readonly (readonly string[])[] {
  const known = levels.map(({ outputs }) => outputs.map(({ name }) => name));
  for (const name of rules ?? []) {
    if (!known.flat().includes(name))
      throw cohortError("cohort.unknownRule", { name, expected: known.flat().join(", ") });
  }
  return rules === undefined ? known : known.map((names) => names.filter((name) => rules.includes(name)));
}

/** A comment of one line, whatever the text holds. */
function comment(text: string): string {
  return `// ${text.replaceAll(/[^ -~]|[<>]/gu, "?")}`;
}

/** JSON that is safe in a script: no text of the policy can end a string or an element. */
function quote(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[^ -~]|[<>]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** For each set of bits the code of its lowest bit, which stands for the whole. */
function stateOf(): readonly number[] {
  const size = 2 * bitOf("notApplicable");
  return Array.from({ length: size }, (_, bits) => (bits === 0 ? 0 : 31 - Math.clz32(bits & -bits)));
}
