import type { PlacedExpression } from "./placedExpressions.ts";

/** The rules that read a field, by themselves or through other rules. */
export function readersOf(placed: readonly PlacedExpression[], field: string): readonly string[] {
  const readersOfRule = new Map<string, string[]>();
  const readers = new Set<string>();
  for (const { expression, rule } of placed) {
    if (rule === undefined) continue;
    if (expression.kind === "field" && expression.name === field) readers.add(rule);
    if (expression.kind !== "rule") continue;
    const known = readersOfRule.get(expression.name) ?? [];
    readersOfRule.set(expression.name, known);
    known.push(rule);
  }
  // A set gives what is added while it is walked.
  for (const reader of readers) for (const next of readersOfRule.get(reader) ?? []) readers.add(next);
  return [...readers];
}

/** A rule and every rule that it reads, by itself or through other rules. */
export function rulesBehind(placed: readonly PlacedExpression[], rule: string): ReadonlySet<string> {
  const readBy = new Map<string, string[]>();
  for (const { expression, rule: reader } of placed) {
    if (reader === undefined || expression.kind !== "rule") continue;
    const known = readBy.get(reader) ?? [];
    readBy.set(reader, known);
    known.push(expression.name);
  }
  const behind = new Set([rule]);
  for (const each of behind) for (const read of readBy.get(each) ?? []) behind.add(read);
  return behind;
}
