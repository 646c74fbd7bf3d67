import type { PlacedExpression } from "./placedExpressions.ts";

/** The rules that read a field, by themselves or through other rules. */
export function readersOf(placed: readonly PlacedExpression[], field: string): readonly string[] {
  const readers = new Set<string>();
  let before = -1;
  while (readers.size > before) {
    before = readers.size;
    for (const { expression, rule } of placed) {
      if (rule === undefined) continue;
      if (expression.kind === "field" && expression.name === field) readers.add(rule);
      if (expression.kind === "rule" && readers.has(expression.name)) readers.add(rule);
    }
  }
  return [...readers];
}
