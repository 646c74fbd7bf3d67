import type { EngineRow } from "../compare/engineResult.ts";
import type { WayResult } from "./way.ts";

/** Says how a result differs from what it must be, first difference first; nothing where every digit is the same. */
export function compareWayResults(
  expected: WayResult,
  actual: WayResult | undefined,
  levels: readonly string[],
): string | undefined {
  if (actual === undefined) return "no result";
  if (expected.status !== actual.status) return `status: expected ${expected.status}, found ${actual.status}`;
  return compareRow(expected, actual, levels);
}

function compareRow(expected: EngineRow, actual: EngineRow, [level, ...below]: readonly string[]): string | undefined {
  const names = Object.keys(expected.values);
  const found = Object.keys(actual.values);
  if (names.length !== found.length) return `rules: expected ${names.join(", ")}, found ${found.join(", ")}`;
  for (const name of names) {
    const [wanted, given] = [expected.values[name], actual.values[name]];
    const same =
      typeof wanted === "object" && typeof given === "object" ? wanted.absent === given.absent : wanted === given;
    if (!same) return `${name}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(given)}`;
  }
  if (level === undefined) return undefined;
  const [rows, others] = [rowsOf(expected, level), rowsOf(actual, level)];
  if (rows.length !== others.length) return `${level}: expected ${rows.length} rows, found ${others.length}`;
  for (const [index, row] of rows.entries()) {
    const other = others[index];
    const difference = other === undefined ? "missing" : compareRow(row, other, below);
    if (difference !== undefined) return `${level}[${index}].${difference}`;
  }
  return undefined;
}

function rowsOf(row: EngineRow, level: string): readonly EngineRow[] {
  return (row[level] ?? []) as readonly EngineRow[];
}
