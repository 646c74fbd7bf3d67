import { bitOf } from "./createNodeFacts.ts";
import { greatestSafe, guard, isAtom, lacksOfAll, literal, operand } from "./expressions.ts";
import { printClamp } from "./printClamp.ts";
import { printDivision } from "./printDivision.ts";
import { type Block, binding, nodeAt, type Printing, type Value } from "./printing.ts";

/** Prints an operation of arithmetic. */
export function printNumber(printing: Printing, index: number, block: Block): Value {
  const node = nodeAt(printing, index);
  switch (node.operation) {
    case "add":
      return printSum(printing, index, block, node.of);
    case "subtract": {
      const a = printing.value(node.a, block);
      const b = printing.value(node.b, block);
      const lacks = lacksOfAll(printing, index, block, [a, b]);
      const text = `${operand(a, binding.plus)} - ${operand(b, binding.times)}`;
      return guarded(
        printing,
        { index, block },
        { text, binding: binding.plus, lacks },
        magnitudeOf(printing, node.a) + magnitudeOf(printing, node.b),
      );
    }
    case "multiply":
      return printProduct(printing, index, block, node.of);
    case "widen": {
      const a = printing.value(node.a, block);
      const text = `${operand(a, binding.times)} * ${literal(node.factor)}`;
      const reach = magnitudeOf(printing, node.a) * BigInt(node.factor);
      return guarded(printing, { index, block }, { text, binding: binding.times, lacks: a.lacks }, reach);
    }
    case "least":
    case "greatest":
      return printClamp(printing, index, block) ?? printExtreme(printing, index, block, node.of);
    case "narrow": {
      const a = printing.atom(node.a, block);
      const { factor, mode } = node;
      const facts = printing.facts[node.a];
      const b = { text: literal(factor), binding: binding.atom, lacks: "0" };
      const divisor = { least: BigInt(factor), greatest: BigInt(factor) };
      return printDivision(printing, index, block, {
        a: { value: a, least: facts?.least ?? 0n, greatest: facts?.greatest ?? 0n },
        b: { value: b, ...divisor },
        up: 1n,
        down: 1n,
        mode,
        lacks: a.lacks,
      });
    }
    case "divide": {
      const { part, times } = withoutFactors(printing, node.a);
      const a = printing.atom(part, block);
      const b = printing.atom(node.b, block);
      const [left, right] = [printing.facts[part], printing.facts[node.b]];
      const both = lacksOfAll(printing, index, block, [a, b]);
      const mayBeZero = (right?.least ?? 0n) <= 0n && (right?.greatest ?? 0n) >= 0n;
      const zero = bitOf(node.whenZero === "issue" ? "fault" : node.whenZero);
      let lacks = both;
      if (mayBeZero) {
        lacks = printing.freshName(`${printing.wantedName(index)}Lacks`);
        const whenZero = `${b.text} === 0 ? ${zero} : 0`;
        block.lines.push(`const ${lacks} = ${both === "0" ? whenZero : `${both} !== 0 ? ${both} : ${whenZero}`};`);
      }
      return printDivision(printing, index, block, {
        a: { value: a, least: left?.least ?? 0n, greatest: left?.greatest ?? 0n },
        b: { value: b, least: right?.least ?? 0n, greatest: right?.greatest ?? 0n },
        up: BigInt(node.up) * times,
        down: BigInt(node.down),
        mode: node.mode,
        lacks,
      });
    }
    default:
      throw new RangeError(node.operation);
  }
}

/** The part of a numerator that varies, and the constant that it is multiplied by: one product instead of several. */
function withoutFactors(printing: Printing, node: number): { readonly part: number; readonly times: bigint } {
  let [part, times] = [node, 1n];
  for (;;) {
    const given = nodeAt(printing, part);
    if (given.operation === "widen") {
      part = given.a;
      times *= BigInt(given.factor);
      continue;
    }
    if (given.operation !== "multiply" || given.of.length !== 2) return { part, times };
    const factor = given.of.find((each) => isPositiveConstant(printing, each));
    const other = given.of.find((each) => each !== factor);
    if (factor === undefined || other === undefined) return { part, times };
    part = other;
    times *= printing.facts[factor]?.least ?? 1n;
  }
}

function isPositiveConstant(printing: Printing, node: number): boolean {
  const { least = 0n, greatest = 0n } = printing.facts[node] ?? {};
  return nodeAt(printing, node).operation === "constant" && least === greatest && least > 0n && least <= greatestSafe;
}

function printSum(printing: Printing, index: number, block: Block, of: readonly number[]): Value {
  const reach = of.reduce((sum, part) => sum + magnitudeOf(printing, part), 0n);
  const isSafe = reach <= greatestSafe;
  const parts = of.map((part) => (isSafe ? printing.value(part, block) : printing.atom(part, block)));
  const lacks = lacksOfAll(printing, index, block, parts);
  const text = parts.map((part, place) => operand(part, place === 0 ? binding.plus : binding.times)).join(" + ");
  // A partial sum may leave the safe integers and come back: the sum of magnitudes does not.
  if (!isSafe) guard(printing, block, { lacks }, parts.map((part) => `Math.abs(${part.text})`).join(" + "));
  return { text, binding: binding.plus, lacks };
}

function printProduct(printing: Printing, index: number, block: Block, of: readonly number[]): Value {
  const parts = of.map((part) => printing.value(part, block));
  const lacks = lacksOfAll(printing, index, block, parts);
  const [first, ...others] = parts;
  if (first === undefined) return { text: "0", binding: binding.atom, lacks: "0" };
  let product: Value = { ...first, lacks };
  let reach = magnitudeOf(printing, of[0] ?? 0);
  for (const [place, part] of others.entries()) {
    reach *= magnitudeOf(printing, of[place + 1] ?? 0);
    const text = `${operand(product, binding.times)} * ${operand(part, binding.atom)}`;
    product = guarded(printing, { index, block }, { text, binding: binding.times, lacks }, reach);
  }
  return product;
}

/** Names a value and guards it where it may leave the safe integers. */
function guarded(
  printing: Printing,
  { index, block }: { readonly index: number; readonly block: Block },
  value: Value,
  reach: bigint,
): Value {
  if (reach <= greatestSafe) return value;
  const name = printing.freshName(printing.wantedName(index));
  block.lines.push(`const ${name} = ${value.text};`);
  const named: Value = { text: name, binding: binding.atom, lacks: value.lacks };
  guard(printing, block, named, `Math.abs(${name})`);
  return named;
}

function magnitudeOf({ facts }: Printing, node: number): bigint {
  const { least = 0n, greatest = 0n } = facts[node] ?? {};
  return -least > greatest ? -least : greatest < 0n ? -greatest : greatest;
}

function printExtreme(printing: Printing, index: number, block: Block, of: readonly number[]): Value {
  const node = nodeAt(printing, index);
  const isLeast = node.operation === "least";
  const parts = of.map((part) => ({ value: printing.value(part, block), facts: printing.facts[part] }));
  const lacks = lacksOfAll(
    printing,
    index,
    block,
    parts.map(({ value }) => value),
  );
  const [first, ...others] = parts;
  if (first === undefined) return { text: "0", binding: binding.atom, lacks };
  let best = first;
  for (const other of others) {
    const [a, b] = [best.facts, other.facts];
    if (a === undefined || b === undefined) continue;
    const keeps = isLeast ? a.greatest <= b.least : a.least >= b.greatest;
    const yields = isLeast ? b.greatest <= a.least : b.least >= a.greatest;
    if (keeps) continue;
    if (yields) {
      best = other;
      continue;
    }
    const left = atom(printing, index, block, best.value);
    const right = atom(printing, index, block, other.value);
    const text = `${right} ${isLeast ? "<" : ">"} ${left} ? ${right} : ${left}`;
    const bounds = isLeast
      ? { least: lesser(a.least, b.least), greatest: lesser(a.greatest, b.greatest) }
      : { least: greater(a.least, b.least), greatest: greater(a.greatest, b.greatest) };
    best = { value: { text, binding: binding.choose, lacks }, facts: { ...a, ...bounds } };
  }
  const value: Value = { ...best.value, lacks };
  // A constant beyond the safe integers may have been taken.
  const { least = 0n, greatest = 0n } = printing.facts[index] ?? {};
  return guarded(printing, { index, block }, value, -least > greatest ? -least : greatest);
}

function atom(printing: Printing, index: number, block: Block, value: Value): string {
  if (isAtom(value)) return value.text;
  const name = printing.freshName(`${printing.wantedName(index)}Part`);
  block.lines.push(`const ${name} = ${value.text};`);
  return name;
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
