import type { Integer } from "@kinerja/model";
import { bitOf } from "./createNodeFacts.ts";
import { greatestSafe, guard, isAtom, literal } from "./expressions.ts";
import { printChoice } from "./printChoice.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";
import { printNumber } from "./printNumber.ts";

/** Computes a node in a block, if it has not been computed there or around it, and gives what to write for its value. */
export function printValue(printing: Printing, index: number, block: Block): Value {
  const node = nodeAt(printing, index);
  if (node.operation === "constant") return constantOf(node.type.kind === "boolean", node.value);
  if (node.operation === "absent") {
    return {
      text: node.type.kind === "boolean" ? "false" : "0",
      binding: binding.atom,
      lacks: String(bitOf(node.kind)),
    };
  }
  const fixed = fixedValue(printing, index);
  if (fixed !== undefined) return fixed;
  const known = findKnown(block, index);
  if (known !== undefined) return known;
  const value = compute(printing, index, block);
  const hasLacks = (printing.facts[index]?.lacks ?? 0) !== 0;
  if (!hasLacks && !block.named.includes(index)) {
    if (isAtom(value)) block.known.set(index, value);
    return value;
  }
  return nameValue(printing, index, block, value);
}

/** The same as a name or a literal, for use in several places. */
export function printAtom(printing: Printing, index: number, block: Block): Value {
  const value = printValue(printing, index, block);
  return isAtom(value) ? value : nameValue(printing, index, block, value);
}

function nameValue(printing: Printing, index: number, block: Block, value: Value): Value {
  const named = isAtom(value) ? value : { ...value, ...defined(printing, index, block, value.text) };
  block.known.set(index, named);
  return named;
}

function defined(printing: Printing, index: number, block: Block, text: string): Pick<Value, "text" | "binding"> {
  const name = printing.freshName(printing.wantedName(index));
  block.lines.push(`const ${name} = ${text};`);
  return { text: name, binding: binding.atom };
}

function findKnown(block: Block, index: number): Value | undefined {
  let row: Block | undefined = block;
  while (row !== undefined) {
    let at: Block | undefined = row;
    while (at !== undefined) {
      const known = at.known.get(index);
      if (known !== undefined) return known;
      at = at.parent;
    }
    row = row.outer;
  }
  return undefined;
}

function compute(printing: Printing, index: number, block: Block): Value {
  const node = nodeAt(printing, index);
  switch (node.operation) {
    case "add":
    case "subtract":
    case "multiply":
    case "widen":
    case "narrow":
    case "divide":
    case "least":
    case "greatest":
      return printNumber(printing, index, block);
    case "input":
      return printInput(printing, index, block);
    default:
      return printChoice(printing, index, block);
  }
}

function printInput(printing: Printing, index: number, block: Block): Value {
  const { program, bind, facts, dense, freshName } = printing;
  const { level, type } = nodeAt(printing, index);
  const place = program.levels[level]?.inputs.findIndex(({ node }) => node === index) ?? -1;
  const name = printing.wantedName(index);
  const column = bind(`$columns.inputs[${level}][${place}]`, `${name}Column`);
  const cell = `${column}[$row${level}]`;
  const text = freshName(name);
  block.lines.push(`const ${text} = ${type.kind === "boolean" ? `${cell} !== 0` : cell};`);
  let lacks = "0";
  if (!dense) {
    const states = bind(`$columns.states[${level}][${place}]`, `${name}States`);
    lacks = freshName(`${name}Lacks`);
    block.lines.push(`const ${lacks} = ${states} === undefined ? 0 : (1 << ${states}[$row${level}]) & 62;`);
  }
  const { least = 0n, greatest = 0n } = facts[index] ?? {};
  const value: Value = { text, binding: binding.atom, lacks };
  // Units beyond 2^53 - 1 stand as NaN.
  if (least < -greatestSafe || greatest > greatestSafe) guard(printing, block, value, `Math.abs(${text})`);
  block.known.set(index, value);
  return value;
}

/** The literal of a node that can have one value only. */
function fixedValue(printing: Printing, index: number): Value | undefined {
  const { facts, program } = printing;
  const { lacks = 1, least = 0n, greatest = 1n } = facts[index] ?? {};
  if (lacks !== 0 || least !== greatest || program.nodes[index]?.type.kind !== "number") return undefined;
  return least < -greatestSafe || least > greatestSafe ? undefined : constantOf(false, Number(least));
}

function constantOf(isBoolean: boolean, value: Integer): Value {
  if (isBoolean) return { text: value === 0 ? "false" : "true", binding: binding.atom, lacks: "0" };
  return { text: literal(value), binding: value < 0 ? binding.plus : binding.atom, lacks: "0" };
}
