import { isFaultCode, lackCodes } from "./lackCodes.ts";
import type { WrittenLack } from "./written.ts";

/** Writes the state of a value that needs all of its operands: the least code wins, of faults the first. */
export function writeLacks(lacks: readonly WrittenLack[]): string {
  const [first, ...others] = lacks;
  if (first === undefined) return String(lackCodes.present);
  if (others.length === 0) return first.text;
  const least = `LEAST(${lacks.map(({ text }) => text).join(", ")})`;
  const faulty = lacks.filter(({ codes }) => [...codes].some(isFaultCode));
  const kinds = new Set(faulty.flatMap(({ codes }) => [...codes].filter(isFaultCode)));
  if (kinds.size < 2) return least;
  const cases = faulty.map(({ text }) => `WHEN ${text} < 0 THEN ${text}`);
  return `CASE ${cases.join(" ")} ELSE ${least} END`;
}

/** The states of several operands, each once. */
export function joinLacks(parts: readonly { readonly lacks: readonly WrittenLack[] }[]): readonly WrittenLack[] {
  const found = new Map<string, WrittenLack>();
  for (const { lacks } of parts) for (const lack of lacks) if (!found.has(lack.text)) found.set(lack.text, lack);
  return [...found.values()];
}

/** The columns that states read. */
export function usesOfLacks(lacks: readonly WrittenLack[]): readonly string[] {
  return lacks.flatMap(({ uses }) => uses);
}
