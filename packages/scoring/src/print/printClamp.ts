import type { ProgramNode } from "../program/program.ts";
import { branchOf } from "./block.ts";
import { greatestSafe, literal, operand } from "./expressions.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";

/** A value held between two constants: `greatest(least, least(of, greatest))`, or the other way round. */
interface Clamp {
  readonly of: number;
  readonly least: bigint;
  readonly greatest: bigint;
}

const greatestInt = 2n ** 31n - 1n;

/**
 * Prints a value that is held between two constants from 0 on: quotients are held before they are rounded, so that one
 * truncation does for all of them. Gives nothing where the node is no such value, or where it may be lacking.
 *
 * The floor of a quotient is at least a whole number exactly where the quotient is. Below 0, where half away from zero is
 * no floor, the lower edge stands in any case.
 */
export function printClamp(printing: Printing, index: number, block: Block): Value | undefined {
  const clamp = clampOf(printing, index, block);
  if (clamp === undefined || !hasQuotient(printing, clamp.of, block)) return undefined;
  const name = printing.freshName(`${printing.wantedName(index)}Raw`);
  block.lines.push(`let ${name} = 0;`, ...rawLines(printing, clamp.of, block, name));
  const [least, greatest] = [literal(clamp.least), literal(clamp.greatest)];
  const text = `${name} >= ${greatest} ? ${greatest} : ${name} < ${least} ? ${least} : ${name} | 0`;
  return { text, binding: binding.choose, lacks: "0" };
}

function clampOf(printing: Printing, index: number, block: Block): Clamp | undefined {
  const outer = extremeOf(printing, index);
  const inner = outer && extremeOf(printing, outer.of);
  if (outer === undefined || inner === undefined || outer.isLeast === inner.isLeast) return undefined;
  if (!isOwn(printing, block, outer.of)) return undefined;
  const [least, greatest] = outer.isLeast ? [inner.edge, outer.edge] : [outer.edge, inner.edge];
  if (least < 0n || greatest > greatestInt || least > greatest) return undefined;
  return printing.facts[inner.of]?.lacks === 0 ? { of: inner.of, least, greatest } : undefined;
}

/** The constant and the other operand of a least or a greatest of two. */
function extremeOf(
  printing: Printing,
  index: number,
): { readonly isLeast: boolean; readonly edge: bigint; readonly of: number } | undefined {
  const node = nodeAt(printing, index);
  if ((node.operation !== "least" && node.operation !== "greatest") || node.of.length !== 2) return undefined;
  const [a = 0, b = 0] = node.of;
  const [first, second] = [constantAt(printing, a), constantAt(printing, b)];
  const isLeast = node.operation === "least";
  if (first !== undefined) return { isLeast, edge: first, of: b };
  return second === undefined ? undefined : { isLeast, edge: second, of: a };
}

function constantAt({ facts }: Printing, node: number): bigint | undefined {
  const { lacks, least, greatest } = facts[node] ?? { lacks: 1, least: 0n, greatest: 0n };
  return lacks === 0 && least === greatest ? least : undefined;
}

/** Whether the value is of this row and nothing else needs it, so that it need not stand there as it is. */
function isOwn(printing: Printing, block: Block, node: number): boolean {
  if (nodeAt(printing, node).level !== block.level) return false;
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
    if (at.named.includes(node) || at.known.has(node)) return false;
  }
  return true;
}

/** Whether the value, or one of its branches, is a quotient that can be left unrounded. */
function hasQuotient(printing: Printing, index: number, block: Block): boolean {
  const node = nodeAt(printing, index);
  if (!isOwn(printing, block, index)) return false;
  if (!isOpenChoice(printing, node)) return isOpenQuotient(printing, node);
  return arms.some((arm) => hasQuotient(printing, node[arm], branchOf(block, index, arm)));
}

const arms = ["then", "else"] as const;

type Choice = ProgramNode & { readonly operation: "choose" };
type Quotient = ProgramNode & { readonly operation: "divide" };

function isOpenChoice(printing: Printing, node: ProgramNode): node is Choice {
  return node.operation === "choose" && printing.facts[node.if]?.lacks === 0;
}

/** Whether twice the numerator and the divisor stay within the safe integers, and the divisor above 0. */
function isOpenQuotient({ facts }: Printing, node: ProgramNode): node is Quotient {
  if (node.operation !== "divide" || node.mode !== "halfUp") return false;
  const [a, b] = [facts[node.a], facts[node.b]];
  if (a === undefined || b === undefined || b.least < 1n) return false;
  const reach = -a.least > a.greatest ? -a.least : a.greatest;
  const divisor = b.greatest * BigInt(node.down);
  return 2n * reach * BigInt(node.up) + divisor <= greatestSafe && 2n * divisor <= greatestSafe;
}

/** The lines that leave the value in a variable, quotients unrounded. */
function rawLines(printing: Printing, index: number, block: Block, name: string): readonly string[] {
  const node = nodeAt(printing, index);
  const own = isOwn(printing, block, index);
  if (own && isOpenChoice(printing, node)) {
    const test = printing.value(node.if, block);
    const [then, other] = arms.map((key) => {
      const branch = branchOf(block, index, key);
      for (const named of branch.named) printing.value(named, branch);
      const lines = rawLines(printing, node[key], branch, name);
      return [...branch.lines, ...lines].map((line) => `  ${line}`);
    });
    return [`if (${test.text}) {`, ...(then ?? []), "} else {", ...(other ?? []), "}"];
  }
  if (own && isOpenQuotient(printing, node)) return [`${name} = ${quotient(printing, node, block)};`];
  return [`${name} = ${printing.value(index, block).text};`];
}

/** Half-up before its floor: (2a + b) / 2b. A constant factor of the numerator joins the power of ten. */
function quotient(printing: Printing, { a, b, up, down }: Quotient, block: Block): string {
  const product = nodeAt(printing, a);
  const [first = 0, second = 0] = product.operation === "multiply" && product.of.length === 2 ? product.of : [];
  const factor = first === second || !isOwn(printing, block, a) ? undefined : constantAt(printing, first);
  const numerator = printing.value(factor === undefined ? a : second, block);
  const divisor = printing.atom(b, block);
  const times = 2n * BigInt(up) * (factor ?? 1n);
  const once = down === 1 ? divisor.text : `${divisor.text} * ${down}`;
  return `(${times} * ${operand(numerator, binding.atom)} + ${once}) / (${2n * BigInt(down)} * ${divisor.text})`;
}
