import { codes } from "../interpret/memory.ts";
import { noCell } from "../program/noCell.ts";
import type { ProgramNode } from "../program/program.ts";
import { branchOf } from "./block.ts";
import { bitOf } from "./createNodeFacts.ts";
import { lacksOfAll, operand } from "./expressions.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";
import { branchLines, openSlot, printInBranch, slotValue } from "./slot.ts";

type TableNode = Extract<ProgramNode, { readonly operation: "table" }>;

/** Prints a look-up: in a constant list where every cell is constant, else by a switch. */
export function printTable(printing: Printing, index: number, block: Block, node: TableNode): Value {
  const parts = node.of.map((part) => printing.value(part, block));
  const lacks = lacksOfAll(printing, index, block, parts);
  const position = positionOf(printing, node, parts);
  const isConstant = node.cells.every((cell) => {
    if (cell === noCell) return true;
    const { operation } = nodeAt(printing, cell);
    return operation === "constant" || operation === "absent";
  });
  return isConstant
    ? printList(printing, index, block, { node, position, lacks })
    : printSwitch(printing, index, block, { node, position, lacks });
}

interface Look {
  readonly node: TableNode;
  readonly position: string;
  readonly lacks: string;
}

function positionOf(printing: Printing, { of, sizes }: TableNode, parts: readonly Value[]): string {
  let text = "";
  for (const [place, part] of parts.entries()) {
    const isBoolean = nodeAt(printing, of[place] ?? 0).type.kind === "boolean";
    const own = isBoolean ? `(${part.text} ? 1 : 0)` : operand(part, binding.times);
    text = place === 0 ? own : `${place === 1 ? text : `(${text})`} * ${sizes[place] ?? 1} + ${own}`;
  }
  return text;
}

function printList(printing: Printing, index: number, block: Block, { node, position, lacks }: Look): Value {
  const base = printing.wantedName(index);
  const cells = node.cells.map((cell) => (cell === noCell ? undefined : nodeAt(printing, cell)));
  const values = cells.map((cell) => (cell?.operation === "constant" ? Number(cell.value) : 0));
  const missing = cells.map((cell) =>
    cell === undefined ? bitOf("fault") : cell.operation === "absent" ? 1 << codes[cell.kind] : 0,
  );
  const look = printing.list(values, `${base}Cells`);
  const isBoolean = node.type.kind === "boolean";
  const read = (at: string): string => `${look}[${at}]${isBoolean ? " !== 0" : ""}`;
  const own = isBoolean ? binding.compare : binding.atom;
  const lacksCell = missing.some((bits) => bits !== 0);
  if (lacks === "0" && !lacksCell) return { text: read(position), binding: own, lacks };
  const at = printing.freshName(`${base}At`);
  // Where an input lacks its value there is no cell to look at.
  block.lines.push(`const ${at} = ${lacks === "0" ? position : `${lacks} === 0 ? ${position} : 0`};`);
  if (!lacksCell) return { text: read(at), binding: own, lacks };
  const name = printing.freshName(`${base}Lacks`);
  const cellLacks = `${printing.list(missing, `${base}Missing`)}[${at}]`;
  block.lines.push(`const ${name} = ${lacks === "0" ? cellLacks : `${lacks} !== 0 ? ${lacks} : ${cellLacks}`};`);
  return { text: read(at), binding: own, lacks: name };
}

function printSwitch(printing: Printing, index: number, block: Block, { node, position, lacks }: Look): Value {
  const cells = node.cells.map((cell, place) => {
    if (cell === noCell) return undefined;
    const branch = branchOf(block, index, String(place));
    return { branch, value: printInBranch(printing, branch, cell) };
  });
  const slot = openSlot(printing, index, block);
  const { lines } = block;
  if (lacks !== "0") lines.push(`if (${lacks} !== 0) ${slot.lacks} = ${lacks};`);
  lines.push(`${lacks === "0" ? "" : "else "}switch (${position}) {`);
  for (const [place, cell] of cells.entries()) {
    lines.push(`  case ${place}: {`);
    if (cell === undefined) lines.push(`    ${slot.lacks} = ${bitOf("fault")};`);
    else lines.push(...branchLines(slot, cell.branch, cell.value).map((line) => `  ${line}`));
    lines.push("    break;", "  }");
  }
  lines.push("}");
  return slotValue(slot);
}
