import type { Integer } from "@kinerja/model";
import type { Block, Printing, Value } from "./printing.ts";

/** The greatest integer up to which doubles are exact. */
export const greatestSafe: bigint = 2n ** 53n - 1n;

/** Flags the member unless a magnitude stays within the safe integers; NaN does not. */
export function guard(printing: Printing, block: Block, { lacks }: Pick<Value, "lacks">, magnitude: string): void {
  printing.flags.add("wide");
  const present = lacks === "0" ? "" : `${lacks} === 0 && `;
  block.lines.push(`if (${present}!(${magnitude} <= ${greatestSafe})) $wide = 1;`);
}

/** A literal of a constant; one beyond the safe integers is rounded, and guarded where it is used. */
export function literal(value: Integer): string {
  return String(Number(value));
}

/** The text of a value as an operand: in brackets where it binds less tightly than its surroundings ask. */
export function operand({ text, binding: own }: Value, most: number): string {
  return own <= most ? text : `(${text})`;
}

/** The identifier of what several values lack together: the bits of any of them. */
export function lacksOfAll(printing: Printing, index: number, block: Block, values: readonly Value[]): string {
  const names = [...new Set(values.map(({ lacks }) => lacks))].filter((lacks) => lacks !== "0");
  const [only] = names;
  if (only === undefined || names.length === 1) return only ?? "0";
  const name = printing.freshName(`${printing.wantedName(index)}Lacks`);
  block.lines.push(`const ${name} = ${names.join(" | ")};`);
  return name;
}

/** Whether a value can be written several times: a name or a literal. */
export function isAtom({ text }: Pick<Value, "text">): boolean {
  return /^-?[\w$]+$/u.test(text);
}
