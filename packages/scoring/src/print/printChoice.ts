import type { ProgramBand, ProgramNode } from "../program/program.ts";
import { branchOf } from "./block.ts";
import { areWhole, bitOf } from "./createNodeFacts.ts";
import { lacksOfAll, literal, operand } from "./expressions.ts";
import { printAggregateValue } from "./printAggregate.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";
import { printTable } from "./printTable.ts";
import { branchLines, openSlot, printInBranch, slotValue } from "./slot.ts";

type LogicNode = Extract<ProgramNode, { readonly operation: "all" | "any" }>;
type NodeWithPart = Extract<ProgramNode, { readonly operation: "not" | "present" }>;
type NodeOf<Name extends ProgramNode["operation"]> = Extract<ProgramNode, { readonly operation: Name }>;

const signs = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  atMost: "<=",
  moreThan: ">",
  atLeast: ">=",
} as const;

/** Prints an operation that decides. */
export function printChoice(printing: Printing, index: number, block: Block): Value {
  const node = nodeAt(printing, index);
  switch (node.operation) {
    case "compare": {
      const a = printing.value(node.a, block);
      const b = printing.value(node.b, block);
      const lacks = lacksOfAll(printing, index, block, [a, b]);
      const text = `${operand(a, binding.plus)} ${signs[node.comparison]} ${operand(b, binding.plus)}`;
      return { text, binding: binding.compare, lacks };
    }
    case "not": {
      const a = printing.value(node.a, block);
      return { text: `!${operand(a, binding.atom)}`, binding: binding.times, lacks: a.lacks };
    }
    case "present":
      return printPresent(printing, index, block, node);
    case "all":
    case "any":
      return printLogic(printing, index, block, node);
    case "choose":
      return printChoose(printing, index, block, node);
    case "bands":
      return printBands(printing, index, block, node);
    case "otherwise":
      return printOtherwise(printing, index, block, node);
    case "table":
      return printTable(printing, index, block, node);
    case "aggregate":
      return printAggregateValue(printing, index, block, node);
    default:
      throw new RangeError(node.operation);
  }
}

function printPresent(printing: Printing, index: number, block: Block, node: NodeWithPart): Value {
  const a = printing.value(node.a, block);
  if (a.lacks === "0") return { text: "true", binding: binding.atom, lacks: "0" };
  if (((printing.facts[index]?.lacks ?? 0) & bitOf("fault")) === 0) {
    return { text: `${a.lacks} === 0`, binding: binding.compare, lacks: "0" };
  }
  const lacks = printing.freshName(`${printing.wantedName(index)}Lacks`);
  block.lines.push(`const ${lacks} = ${a.lacks} & ${bitOf("fault")};`);
  return { text: `${a.lacks} === 0`, binding: binding.compare, lacks };
}

/** A deciding operand wins even beside absent ones. */
function printLogic(printing: Printing, index: number, block: Block, node: LogicNode): Value {
  const isAll = node.operation === "all";
  const parts = node.of.map((part) => printing.value(part, block));
  if (parts.every(({ lacks }) => lacks === "0")) {
    const level = isAll ? binding.and : binding.or;
    const text = parts.map((part) => operand(part, binding.compare)).join(isAll ? " && " : " || ");
    return parts.length === 1 ? (parts[0] as Value) : { text, binding: level, lacks: "0" };
  }
  const name = printing.freshName(printing.wantedName(index));
  const deciding = parts.map((part) => {
    const text = isAll ? `!${operand(part, binding.atom)}` : operand(part, binding.compare);
    return part.lacks === "0" ? text : `(${part.lacks} === 0 && ${text})`;
  });
  block.lines.push(`const ${name} = ${isAll ? `!(${deciding.join(" || ")})` : deciding.join(" || ")};`);
  const all = [...new Set(parts.map(({ lacks }) => lacks))].filter((lacks) => lacks !== "0").join(" | ");
  const lacks = printing.freshName(`${name}Lacks`);
  block.lines.push(`const ${lacks} = ${isAll ? `${name} ? ${all} : 0` : `${name} ? 0 : ${all}`};`);
  return { text: name, binding: binding.atom, lacks };
}

function printChoose(printing: Printing, index: number, block: Block, node: NodeOf<"choose">): Value {
  const test = printing.value(node.if, block);
  const [thenBranch, elseBranch] = [branchOf(block, index, "then"), branchOf(block, index, "else")];
  const then = printInBranch(printing, thenBranch, node.then);
  const other = printInBranch(printing, elseBranch, node.else);
  const isPlain = [thenBranch, elseBranch].every(({ lines }) => lines.length === 0);
  if (isPlain && [test, then, other].every(({ lacks }) => lacks === "0")) {
    const text = `${operand(test, binding.or)} ? ${operand(then, binding.or)} : ${operand(other, binding.choose)}`;
    return { text, binding: binding.choose, lacks: "0" };
  }
  const slot = openSlot(printing, index, block);
  const { lines } = block;
  if (test.lacks !== "0") lines.push(`if (${test.lacks} !== 0) ${slot.lacks} = ${test.lacks};`);
  lines.push(
    `${test.lacks === "0" ? "" : "else "}if (${test.text}) {`,
    ...branchLines(slot, thenBranch, then),
    "} else {",
  );
  lines.push(...branchLines(slot, elseBranch, other), "}");
  return slotValue(slot);
}

function printBands(printing: Printing, index: number, block: Block, node: NodeOf<"bands">): Value {
  const a = printing.atom(node.a, block);
  const bounds = printing.facts[node.a] ?? { least: 0n, greatest: 0n };
  const isWhole = areWhole(node.bands, bounds);
  const bands = node.bands.map((band, place) => {
    const branch = branchOf(block, index, String(place));
    return { band, branch, value: printInBranch(printing, branch, band.then) };
  });
  const isPlain = bands.every(({ branch, value }) => branch.lines.length === 0 && value.lacks === "0");
  if (isWhole && isPlain && a.lacks === "0") {
    return { text: bandChain(a.text, bands, bounds.least), binding: binding.choose, lacks: "0" };
  }
  const slot = openSlot(printing, index, block);
  const { lines } = block;
  const fault = `${slot.lacks} = ${bitOf("fault")};`;
  if (a.lacks !== "0") lines.push(`if (${a.lacks} !== 0) ${slot.lacks} = ${a.lacks};`);
  for (const [place, { band, branch, value }] of bands.entries()) {
    const start = place === 0 && a.lacks === "0" ? "" : "else ";
    const isLast = isWhole && place === bands.length - 1;
    if (isLast && start !== "") lines.push("else {");
    else lines.push(`${start}if (${passes(a.text, band)}) {`);
    const taken = branchLines(slot, branch, value);
    if (isWhole || band.upper === undefined) lines.push(...taken);
    else {
      const within = `${a.text} ${band.upperOpen === true ? "<" : "<="} ${literal(band.upper)}`;
      lines.push(`  if (${within}) {`, ...taken.map((line) => `  ${line}`), `  } else ${fault}`);
    }
    lines.push("}");
  }
  if (!isWhole) lines.push(`else ${fault}`);
  return slotValue(slot);
}

function passes(text: string, { lower, lowerOpen }: ProgramBand): string {
  return `${text} ${lowerOpen ? ">" : ">="} ${literal(lower)}`;
}

/** Whether every value that there can be passes the lower edge, so that no band below is ever asked. */
function passesAll({ lower, lowerOpen }: ProgramBand, least: bigint): boolean {
  return lowerOpen ? least > BigInt(lower) : least >= BigInt(lower);
}

interface PrintedBand {
  readonly band: ProgramBand;
  readonly value: Value;
}

/** The chain of bands up to the first that every value passes, which the last one does at the latest. */
function bandChain(text: string, bands: readonly PrintedBand[], least: bigint): string {
  const first = bands.findIndex(({ band }) => passesAll(band, least));
  const last = first < 0 ? bands.length - 1 : first;
  return bands
    .slice(0, last + 1)
    .map(({ band, value }, place) =>
      place === last ? operand(value, binding.or) : `${passes(text, band)} ? ${operand(value, binding.or)} : `,
    )
    .join("");
}

function printOtherwise(printing: Printing, index: number, block: Block, node: NodeOf<"otherwise">): Value {
  const a = printing.value(node.a, block);
  const kinds = node.kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
  const possible = printing.facts[node.a]?.lacks ?? 0;
  if ((possible & kinds) === 0) return a;
  const branch = branchOf(block, index, "else");
  const other = printInBranch(printing, branch, node.else);
  const slot = openSlot(printing, index, block);
  const { lines } = block;
  // The lowest bit is the kind that stands for the whole.
  const test = (possible & ~kinds) === 0 ? `${a.lacks} !== 0` : `(${a.lacks} & -${a.lacks} & ${kinds}) !== 0`;
  lines.push(`if (${test}) {`, ...branchLines(slot, branch, other), "} else {", `  ${slot.name} = ${a.text};`);
  if (slot.lacks !== "0" && (possible & ~kinds) !== 0) lines.push(`  ${slot.lacks} = ${a.lacks};`);
  lines.push("}");
  return slotValue(slot);
}
