import type { OracleOutput, OracleRowResult } from "../oracle/createOracle.ts";
import type { EngineRow, EngineValue } from "./engineResult.ts";

/** Says how one value differs from what the oracle has, or nothing. */
export type CompareValue<N> = (expected: OracleOutput<N>, actual: EngineValue | undefined) => string | undefined;

/** Every difference between the rows of an oracle and those of the engine, below a path. */
export function compareRows<N>(
  expected: OracleRowResult<N>,
  actual: EngineRow,
  options: { readonly levels: readonly string[]; readonly path: string; readonly compareValue: CompareValue<N> },
): readonly string[] {
  const { levels, path, compareValue } = options;
  const differences: string[] = [];
  const names = Object.keys(actual.values);
  if (names.length !== expected.outputs.length) differences.push(`${path}: rules ${names.join(", ")}`);
  for (const output of expected.outputs) {
    const found = compareValue(output, actual.values[output.name]);
    if (found !== undefined) differences.push(`${path}.${output.name}: ${found}`);
  }
  const [level, ...below] = levels;
  if (level === undefined) return differences;
  const rows = actual[level];
  if (!Array.isArray(rows) || rows.length !== expected.children.length)
    return [...differences, `${path}.${level}: other rows`];
  for (const [index, child] of expected.children.entries()) {
    const row = rows[index] as EngineRow;
    differences.push(...compareRows(child, row, { levels: below, path: `${path}.${level}[${index}]`, compareValue }));
  }
  return differences;
}
