import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";

/** Computes a node in a branch: what it needs more than once first. */
export function printInBranch(printing: Printing, branch: Block, node: number): Value {
  for (const named of branch.named) printing.value(named, branch);
  return printing.value(node, branch);
}

/** Two variables that branches write: the value, and what it lacks where it can. */
export interface Slot {
  readonly name: string;
  readonly lacks: string;
}

/** Declares the variables of a node whose value comes from branches. */
export function openSlot(printing: Printing, index: number, block: Block): Slot {
  const { facts, freshName, wantedName } = printing;
  const name = freshName(wantedName(index));
  const isBoolean = nodeAt(printing, index).type.kind === "boolean";
  block.lines.push(`let ${name} = ${isBoolean ? "false" : "0"};`);
  if ((facts[index]?.lacks ?? 0) === 0) return { name, lacks: "0" };
  const lacks = freshName(`${name}Lacks`);
  block.lines.push(`let ${lacks} = 0;`);
  return { name, lacks };
}

/** The lines of a branch that writes its value to the slot, indented. */
export function branchLines({ name, lacks }: Slot, branch: Block, value: Value): readonly string[] {
  const lines = [...branch.lines];
  if (value.text !== name) lines.push(`${name} = ${value.text};`);
  if (value.lacks !== "0") lines.push(`${lacks} = ${value.lacks};`);
  return lines.map((line) => `  ${line}`);
}

/** The value that the branches left in the slot. */
export function slotValue({ name, lacks }: Slot): Value {
  return { text: name, binding: binding.atom, lacks };
}
