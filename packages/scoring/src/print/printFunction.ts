import type { Program } from "../program/program.ts";
import { createNames } from "./createNames.ts";
import { bitOf, createNodeFacts } from "./createNodeFacts.ts";
import { planRow } from "./planRow.ts";
import type { HelperName, Printing } from "./printing.ts";
import { type Bearing, printRow } from "./printRow.ts";
import { printAtom, printValue } from "./printValue.ts";

/** What the functions of one module share. */
export interface ModuleParts {
  /** Helper functions that are called. */
  readonly helpers: Set<HelperName>;
  /** Constant lists by their text, each with its name. */
  readonly lists: Map<string, string>;
}

/** What {@link printFunction} needs. */
export interface FunctionOptions {
  readonly dense: boolean;
  readonly rules: readonly (readonly string[])[];
  readonly parts: ModuleParts;
}

/** Prints the function that scores a run of members, without indentation. */
export function printFunction(program: Program, { dense, rules, parts }: FunctionOptions): readonly string[] {
  const facts = createNodeFacts(program, { dense });
  const names = createNames(program);
  const bound = new Map<string, string>();
  const flags = new Set<"wide" | "broken">();
  const printing: Printing = {
    program,
    facts,
    dense,
    freshName: names.fresh,
    wantedName: names.wanted,
    bind: (expression, wanted) => {
      const name = bound.get(expression) ?? names.fresh(wanted);
      bound.set(expression, name);
      return name;
    },
    list: (values, wanted) => {
      const text = `[${values.join(", ")}]`;
      const name = parts.lists.get(text) ?? `$${names.fresh(wanted)}`;
      parts.lists.set(text, name);
      return name;
    },
    helper: (name) => {
      parts.helpers.add(name);
      return `$${name}`;
    },
    flags,
    value: (node, block) => printValue(printing, node, block),
    atom: (node, block) => printAtom(printing, node, block),
  };
  const plan = planRow(printing, {
    level: 0,
    lastRound: Number.MAX_SAFE_INTEGER,
    operands: [],
    rules,
    outer: undefined,
  });
  const bearing: Bearing = { lacks: 0 };
  printRow(printing, plan, bearing);
  const body = [
    ...(flags.has("wide") ? ["let $wide = 0;"] : []),
    ...(flags.has("broken") ? ["let $broken = 0;"] : []),
    ...(bearing.lacks === 0 ? [] : ["let $lacks = 0;"]),
    ...plan.block.lines,
    `$statuses[$row0] = ${statusText(flags, bearing)};`,
  ];
  return [
    `function ${dense ? "dense" : "general"}($columns, $from, $to) {`,
    ...[...bound].map(([expression, name]) => `  const ${name} = ${expression};`),
    "  const $statuses = $columns.statuses;",
    "  for (let $row0 = $from; $row0 < $to; $row0 += 1) {",
    ...body.map((line) => `    ${line}`),
    "  }",
    "}",
  ];
}

function statusText(flags: ReadonlySet<string>, { lacks }: Bearing): string {
  const fault = bitOf("fault");
  return [
    ...(flags.has("wide") ? ["$wide !== 0 ? 4 : "] : []),
    ...(flags.has("broken") ? ["$broken !== 0 ? 3 : "] : []),
    ...((lacks & fault) === 0 ? [] : [`($lacks & ${fault}) !== 0 ? 2 : `]),
    ...((lacks & ~fault) === 0 ? [] : [`($lacks & ${lacks & ~fault}) !== 0 ? 1 : `]),
    "0",
  ].join("");
}
