import type { OracleOutput, OracleResult } from "../oracle/createOracle.ts";
import { type Scaled, writeScaled } from "../oracle/scaled.ts";
import { stagedArithmetic } from "../oracle/stagedArithmetic.ts";
import { codesOf } from "./codesOf.ts";
import { compareRows } from "./compareRows.ts";
import type { EngineResult, EngineValue } from "./engineResult.ts";

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
  const expected = JSON.stringify(show(output));
  const found = JSON.stringify(actual);
  return expected === found ? undefined : `expected ${expected}, found ${found}`;
}

function show({ value, type, inexact }: OracleOutput<Scaled>): EngineValue {
  switch (value.kind) {
    case "number": {
      const decimals = type.kind === "number" ? type.decimals : 0;
      return writeScaled(stagedArithmetic.round(value.number, { decimals, mode: "halfUp", inexact }));
    }
    case "category":
      return value.category;
    case "boolean":
      return value.boolean;
    case "absent":
      return { absent: value.absent };
    case "fault":
      return { absent: "pending" };
  }
}
