import type { OracleOutput, OracleResult } from "../oracle/createOracle.ts";
import type { Rational } from "../oracle/rational.ts";
import { compareRows } from "./compareRows.ts";
import type { EngineResult, EngineValue } from "./engineResult.ts";
import { isNear } from "./isNear.ts";

/** Every difference from the exact oracle: categories, truths and absences must be equal, numbers within a millionth. */
export function compareExact(
  expected: OracleResult<Rational>,
  actual: EngineResult,
  levels: readonly string[],
): readonly string[] {
  return compareRows(expected.row, actual, { levels, path: actual.id, compareValue });
}

function compareValue({ value }: OracleOutput<Rational>, actual: EngineValue | undefined): string | undefined {
  switch (value.kind) {
    case "number": {
      const near = typeof actual === "string" && isNear(value.number, actual);
      return near ? undefined : `expected ${value.number.round(9).units} × 10^-9, found ${JSON.stringify(actual)}`;
    }
    case "category":
      return differs(value.category, actual);
    case "boolean":
      return differs(value.boolean, actual);
    case "absent":
      return differs({ absent: value.absent }, actual);
    case "fault":
      return differs({ absent: "pending" }, actual);
  }
}

function differs(expected: EngineValue, actual: EngineValue | undefined): string | undefined {
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(actual)];
  return wanted === found ? undefined : `expected ${wanted}, found ${found}`;
}
