import type { ProgramNode } from "../program/program.ts";
import { bitOf } from "./createNodeFacts.ts";
import { greatestSafe, operand } from "./expressions.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";

type AggregateNode = Extract<ProgramNode, { readonly operation: "aggregate" }>;

/** The variables that a loop over rows gathers into. */
export interface Gathering {
  readonly node: AggregateNode;
  readonly name: string;
  /** How many rows had a value; none where every row has one. */
  readonly counted: string | undefined;
  /** The bits of what rows lack; none where no row bears on it. */
  readonly lacks: string | undefined;
}

const gatherings = new WeakMap<Block, Map<number, Gathering>>();

/** Declares the variables of an aggregate ahead of its loop. */
export function openGathering(printing: Printing, index: number, block: Block): Gathering {
  const node = aggregateAt(printing, index);
  const rowLacks = printing.facts[node.a ?? 0]?.lacks ?? 0;
  const base = printing.wantedName(index);
  const name = printing.freshName(`${base}Of`);
  const mayFault = (rowLacks & bitOf("fault")) !== 0;
  const bears = node.absent === "skip" ? mayFault : rowLacks !== 0;
  const counted = rowLacks === 0 ? undefined : printing.freshName(`${base}Rows`);
  const lacks = bears ? printing.freshName(`${base}RowsLack`) : undefined;
  block.lines.push(`let ${name} = ${startOf(node)};`);
  if (counted !== undefined) block.lines.push(`let ${counted} = 0;`);
  if (lacks !== undefined) block.lines.push(`let ${lacks} = 0;`);
  const gathering = { node, name, counted, lacks };
  const known = gatherings.get(block) ?? new Map<number, Gathering>();
  known.set(index, gathering);
  gatherings.set(block, known);
  return gathering;
}

function startOf({ function: name }: AggregateNode): string {
  switch (name) {
    case "sum":
    case "count":
      return "0";
    case "least":
      return "Infinity";
    case "greatest":
      return "-Infinity";
    case "every":
      return "true";
    case "some":
      return "false";
  }
}

/** Adds the row's value to what is gathered, in the body of the loop. */
export function gatherRow(printing: Printing, gathering: Gathering, row: Block): void {
  const { node, counted, lacks } = gathering;
  if (node.a === undefined) return;
  const isSimple = node.function === "sum" || node.function === "every" || node.function === "some";
  const value = isSimple ? printing.value(node.a, row) : printing.atom(node.a, row);
  const take = takeRow(printing, gathering, value);
  if (value.lacks === "0" || counted === undefined) {
    row.lines.push(...take);
    return;
  }
  row.lines.push(`if (${value.lacks} === 0) {`, ...take.map((line) => `  ${line}`), `  ${counted} += 1;`);
  if (lacks === undefined) row.lines.push("}");
  else row.lines.push(`} else ${lacks} |= ${lackOfRow(node, value.lacks)};`);
}

/** What a row without a value adds: `refuse` makes a fault of an absence, `skip` lets only a fault pass. */
function lackOfRow({ absent }: AggregateNode, lacks: string): string {
  switch (absent) {
    case "skip":
      return `${lacks} & ${bitOf("fault")}`;
    case "propagate":
      return lacks;
    case "refuse":
      return String(bitOf("fault"));
  }
}

function takeRow(printing: Printing, { node, name }: Gathering, value: Value): readonly string[] {
  switch (node.function) {
    case "sum": {
      const add = `${name} += ${value.text};`;
      const { least = 0n, greatest = 0n } = printing.facts[node.a ?? 0] ?? {};
      const reach = -least > greatest ? -least : greatest;
      const rows = BigInt(printing.program.levels[node.over]?.greatestCount ?? 1);
      if (reach * rows <= greatestSafe) return [add];
      printing.flags.add("wide");
      return [add, `if (!(Math.abs(${name}) <= ${greatestSafe})) $wide = 1;`];
    }
    case "count":
      return value.lacks === "0" ? [`${name} += 1;`] : [];
    case "least":
      return [`if (${value.text} < ${name}) ${name} = ${value.text};`];
    case "greatest":
      return [`if (${value.text} > ${name}) ${name} = ${value.text};`];
    case "every":
      return [`if (!${operand(value, binding.atom)}) ${name} = false;`];
    case "some":
      return [`if (${value.text}) ${name} = true;`];
  }
}

/** Prints the value of an aggregate from what its loop gathered. */
export function printAggregateValue(printing: Printing, index: number, block: Block, node: AggregateNode): Value {
  const below = node.level + 1;
  const rows = `$last${below} - $first${below}`;
  const empty = node.empty === "refuse" ? undefined : printing.atom(node.empty, block);
  if (node.a === undefined) {
    const whenEmpty = empty ?? faulty;
    if (whenEmpty.lacks === "0" && whenEmpty.text === "0") return { text: rows, binding: binding.plus, lacks: "0" };
    const test = `$last${below} === $first${below}`;
    return chosen(printing, index, block, { test, empty: whenEmpty, value: rows, lacks: undefined });
  }
  const gathering = gatherings.get(block)?.get(index);
  if (gathering === undefined) throw new RangeError(`aggregate ${index}`);
  const { counted, name, lacks } = gathering;
  const value = node.function === "count" && counted !== undefined ? counted : name;
  const test = counted === undefined ? `$last${below} === $first${below}` : `${counted} === 0`;
  const deciding = node.function === "every" ? `!${name}` : node.function === "some" ? name : undefined;
  const effective = lacks === undefined || deciding === undefined ? lacks : `(${deciding} ? 0 : ${lacks})`;
  // Where no row gives what the start is, nothing is to be chosen.
  const isStart = (empty?.text === startOf(node) || (value === counted && empty?.text === "0")) && empty?.lacks === "0";
  if (isStart && effective === undefined) return { text: value, binding: binding.atom, lacks: "0" };
  return chosen(printing, index, block, {
    test,
    empty: isStart ? undefined : (empty ?? faulty),
    value,
    lacks: effective,
  });
}

const faulty: Value = { text: "0", binding: binding.atom, lacks: String(bitOf("fault")) };

interface Chosen {
  /** Whether there was no row with a value. */
  readonly test: string;
  /** What stands for no row; nothing where the gathered value says the same. */
  readonly empty: Value | undefined;
  readonly value: string;
  readonly lacks: string | undefined;
}

function chosen(printing: Printing, index: number, block: Block, { test, empty, value, lacks }: Chosen): Value {
  const base = printing.wantedName(index);
  const isBoolean = nodeAt(printing, index).type.kind === "boolean";
  const name = printing.freshName(base);
  const emptyText = empty === undefined || (isBoolean && empty.text === "0") ? "false" : empty.text;
  block.lines.push(`const ${name} = ${empty === undefined ? value : `${test} ? ${emptyText} : ${value}`};`);
  const ofEmpty = empty === undefined || empty.lacks === "0" ? undefined : `${test} ? ${empty.lacks} : 0`;
  if (lacks === undefined && ofEmpty === undefined) return { text: name, binding: binding.atom, lacks: "0" };
  const lacksName = printing.freshName(`${base}Lacks`);
  const both = lacks === undefined ? ofEmpty : ofEmpty === undefined ? lacks : `${lacks} !== 0 ? ${lacks} : ${ofEmpty}`;
  block.lines.push(`const ${lacksName} = ${both};`);
  return { text: name, binding: binding.atom, lacks: lacksName };
}

function aggregateAt(printing: Printing, index: number): AggregateNode {
  const node = nodeAt(printing, index);
  if (node.operation !== "aggregate") throw new RangeError(`node ${index}`);
  return node;
}
