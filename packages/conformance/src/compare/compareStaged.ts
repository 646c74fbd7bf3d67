import type { OracleOutput, OracleResult } from "../oracle/createOracle.ts";
import type { Scaled } from "../oracle/scaled.ts";
import { codesOf } from "./codesOf.ts";
import { compareRows } from "./compareRows.ts";
import type { EngineResult, EngineValue } from "./engineResult.ts";
import { showOracleOutput } from "./showOracleOutput.ts";

/** Every difference from the staged oracle: digits, kinds of absence, status, coverage, issue codes, each must be equal. */
export function compareStaged(
  expected: OracleResult<Scaled>,
  actual: EngineResult,
  levels: readonly string[],
): readonly string[] {
  const differences = [...compareRows(expected.row, actual, { levels, path: actual.id, compareValue })];
  const [wanted, found] = [expected, actual].map(
    ({ status, coverage }) => `${status} ${coverage.measured}/${coverage.applicable}`,
  );
  if (wanted !== found && !isRefusedAtTheDoor(expected)) differences.push(`expected ${wanted}, found ${found}`);
  if (expected.status !== actual.status) differences.push(`expected ${expected.status}, found ${actual.status}`);
  const codes = [expected.codes.join(" "), codesOf(actual).join(" ")];
  if (codes[0] !== codes[1]) differences.push(`expected issues ${codes[0]}, found ${codes[1]}`);
  return differences;
}

/** Coverage of an input that was not taken says nothing. */
function isRefusedAtTheDoor({ codes }: OracleResult<Scaled>): boolean {
  return codes.some((code) => code.startsWith("input.") && code !== "input.constraint");
}

function compareValue(output: OracleOutput<Scaled>, actual: EngineValue | undefined): string | undefined {
  const expected = JSON.stringify(showOracleOutput(output));
  const found = JSON.stringify(actual);
  return expected === found ? undefined : `expected ${expected}, found ${found}`;
}
