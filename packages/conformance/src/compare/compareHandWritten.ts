import type { HandResult, HandValue, HandValues } from "../handWritten/handWrittenOracle.ts";
import { Rational } from "../oracle/rational.ts";
import { writeScaled } from "../oracle/scaled.ts";
import type { EngineResult, EngineRow, EngineValue } from "./engineResult.ts";

/** How close to a tie of the last shown digit a value must be for the stages of the language to decide the digit. */
const tieWidth = Rational.of("0.000000001");

/** Every difference from an oracle written by hand: each value that it names must be shown so, to the last digit. */
export function compareHandWritten(
  expected: HandResult | "refused",
  actual: EngineResult,
  [level, levelBelow]: readonly string[],
): readonly string[] {
  if (expected === "refused")
    return actual.status === "refused" ? [] : [`${actual.id}: expected refused, found ${actual.status}`];
  if (actual.status === "refused") return [`${actual.id}: expected a result, found refused`];
  const { values, rows = [], rowsBelow = [] } = expected;
  const found = rowsOf(actual, level);
  return [
    ...compareNamed(values, actual, actual.id),
    ...compareEach(rows, found, `${actual.id}.${level}`),
    ...rowsBelow.flatMap((below, index) =>
      compareEach(below, rowsOf(found[index], levelBelow), `${actual.id}.${level}[${index}].${levelBelow}`),
    ),
  ];
}

function rowsOf(row: EngineRow | undefined, level: string | undefined): readonly EngineRow[] {
  const rows: unknown = row === undefined || level === undefined ? [] : row[level];
  return (rows ?? []) as readonly EngineRow[];
}

function compareEach(expected: readonly HandValues[], found: readonly EngineRow[], path: string): readonly string[] {
  return expected.flatMap((row, index) => {
    const actual = found[index];
    const place = `${path}[${index}]`;
    return actual === undefined ? [`${place}: missing`] : compareNamed(row, actual, place);
  });
}

function compareNamed(expected: HandValues, actual: EngineRow, path: string): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = actual.values[name];
    return isShown(value, found)
      ? []
      : [`${path}.${name}: expected ${describe(value)}, found ${JSON.stringify(found)}`];
  });
}

function isShown(expected: HandValue, actual: EngineValue | undefined): boolean {
  if (expected instanceof Rational) return typeof actual === "string" && isDigitFor(expected, actual);
  if (typeof expected !== "object") return expected === actual;
  if (typeof actual !== "object") return false;
  return expected.absent === "any" || expected.absent === actual.absent;
}

/** Rounded half away from zero to the decimals shown; beside a tie both neighbours are right. */
function isDigitFor(exact: Rational, shown: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(shown)) return false;
  const decimals = shown.includes(".") ? shown.length - shown.indexOf(".") - 1 : 0;
  const candidates = [exact, exact.plus(tieWidth), exact.minus(tieWidth)];
  return candidates.some((value) => writeScaled(value.round(decimals)) === shown);
}

function describe(value: HandValue): string {
  return value instanceof Rational ? `${value.round(9).units} × 10^-9` : JSON.stringify(value);
}
