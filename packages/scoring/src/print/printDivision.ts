import type { RoundingMode } from "@kinerja/model";
import { greatestSafe } from "./expressions.ts";
import { type Block, binding, type Printing, type Value } from "./printing.ts";

const greatestInt = 2n ** 31n - 1n;

/** An operand of a division with its bounds. */
interface Term {
  /** A name or a literal. */
  readonly value: Value;
  readonly least: bigint;
  readonly greatest: bigint;
}

/** A division that is rounded once: (a · up) over (b · down). */
export interface Division {
  readonly a: Term;
  readonly b: Term;
  readonly up: bigint;
  readonly down: bigint;
  readonly mode: RoundingMode;
  /** The identifier of what the quotient lacks. */
  readonly lacks: string;
}

/**
 * Prints a division by the cheapest exact form that its bounds allow.
 *
 * `Math.floor(a / b)` is the exact floor wherever 0 <= a < 2^53 and 1 <= b <= 2^53. Half away from zero is the floor of
 * (2a + b) / 2b on magnitudes; where 2a + b may leave the safe integers a test chooses long division instead.
 */
export function printDivision(printing: Printing, index: number, block: Block, division: Division): Value {
  const { a, b, mode, lacks } = division;
  const isNegative = { a: a.least < 0n, b: b.least < 0n };
  const numerator = isNegative.a ? magnitude(printing, index, block, a) : a.value.text;
  const divisor = isNegative.b ? magnitude(printing, index, block, b) : (literalOf(b) ?? b.value.text);
  const quotient =
    mode === "halfUp"
      ? halfUp(printing, index, block, { ...division, numerator, divisor })
      : byHelper(printing, block, { ...division, numerator, divisor });
  if (!isNegative.a && !isNegative.b) return { ...quotient, lacks };
  const aNegative = `${a.value.text} < 0`;
  const bNegative = `${b.value.text} < 0`;
  const test =
    isNegative.a && isNegative.b ? `(${aNegative}) !== (${bNegative})` : isNegative.a ? aNegative : bNegative;
  const name = printing.freshName(`${printing.wantedName(index)}Size`);
  block.lines.push(`const ${name} = ${quotient.text};`);
  return { text: `${test} ? -${name} : ${name}`, binding: binding.choose, lacks };
}

interface Magnitudes extends Division {
  readonly numerator: string;
  readonly divisor: string;
}

function halfUp(
  printing: Printing,
  index: number,
  block: Block,
  division: Magnitudes,
): Pick<Value, "text" | "binding"> {
  const { a, b, up, down, numerator, divisor } = division;
  const [n, d] = [reach(a) * up, reach(b) * down];
  const { least = 0n, greatest = greatestSafe } = printing.facts[index] ?? {};
  const fitsInt = greatest <= greatestInt && -least <= greatestInt;
  const constant = constantOf(b, down);
  // A constant even divisor saves the doubling: floor((a + b/2) / b).
  if (constant !== undefined && constant % 2n === 0n && n + constant / 2n <= greatestSafe) {
    const times = up === 1n ? numerator : `${numerator} * ${up}`;
    return floorOf(`(${times} + ${constant / 2n}) / ${constant}`, fitsInt);
  }
  const doubled = constant === undefined ? `${2n * down} * ${divisor}` : String(2n * constant);
  const once = constant === undefined ? times(divisor, down) : String(constant);
  const shifted = `${2n * up} * ${numerator} + ${once}`;
  if (2n * n + d <= greatestSafe && 2n * d <= greatestSafe) {
    return floorOf(`(${shifted}) / (${doubled})`, fitsInt);
  }
  printing.flags.add("wide");
  const base = printing.wantedName(index);
  const [sum, result] = [printing.freshName(`${base}Doubled`), printing.freshName(base)];
  const present = division.lacks === "0" ? "" : `if (${division.lacks} === 0) `;
  block.lines.push(
    `const ${sum} = ${shifted};`,
    `let ${result} = Math.floor(${sum} / (${doubled}));`,
    `${present}if (!(${sum} <= ${greatestSafe})) {`,
    `  ${result} = ${printing.helper("divideFar")}(${numerator}, ${splitTens(up)}, ${once});`,
    `  if (!(${result} <= ${greatestSafe})) $wide = 1;`,
    "}",
  );
  return { text: result, binding: binding.atom };
}

/** The floor of a magnitude: a truncation where it fits 31 bits, which is quicker. */
function floorOf(text: string, fitsInt: boolean): Pick<Value, "text" | "binding"> {
  if (fitsInt) return { text: `(${text}) | 0`, binding: binding.or };
  return { text: `Math.floor(${text})`, binding: binding.atom };
}

function byHelper(printing: Printing, block: Block, division: Magnitudes): Pick<Value, "text" | "binding"> {
  const { a, b, up, down, mode, numerator, divisor } = division;
  if (mode === "halfUp") throw new RangeError(mode);
  const [n, d] = [reach(a) * up, reach(b) * down];
  const [over, under] = [times(numerator, up), times(divisor, down)];
  if (n > greatestSafe || d > greatestSafe) {
    printing.flags.add("wide");
    const present = division.lacks === "0" ? "" : `${division.lacks} === 0 && `;
    block.lines.push(`if (${present}!(${over} <= ${greatestSafe} && ${under} <= ${greatestSafe})) $wide = 1;`);
  }
  return { text: `${printing.helper(mode)}(${over}, ${under})`, binding: binding.atom };
}

/** A factor as two: what is left without its powers of ten, and these. */
function splitTens(factor: bigint): string {
  let [rest, tens] = [factor, 1n];
  while (rest % 10n === 0n) {
    rest /= 10n;
    tens *= 10n;
  }
  return `${rest}, ${tens}`;
}

function times(text: string, factor: bigint): string {
  return factor === 1n ? text : `${text} * ${factor}`;
}

function reach({ least, greatest }: Term): bigint {
  return -least > greatest ? -least : greatest;
}

/** The divisor where it is one positive number within the safe integers. */
function constantOf({ least, greatest }: Term, down: bigint): bigint | undefined {
  return least === greatest && least > 0n && least * down <= greatestSafe ? least * down : undefined;
}

function literalOf({ least, greatest }: Term): string | undefined {
  return least === greatest && least >= 0n && least <= greatestSafe ? String(least) : undefined;
}

function magnitude(printing: Printing, index: number, block: Block, { value, greatest }: Term): string {
  const name = printing.freshName(`${printing.wantedName(index)}Of`);
  const text = value.text.startsWith("-") ? `(${value.text})` : value.text;
  block.lines.push(`const ${name} = ${greatest <= 0n ? `-${text}` : `${text} < 0 ? -${text} : ${text}`};`);
  return name;
}
