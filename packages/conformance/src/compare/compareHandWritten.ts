import type { HandResult, HandValue } from "../handWritten/handWrittenOracle.ts";
import { Rational } from "../oracle/rational.ts";
import { writeScaled } from "../oracle/scaled.ts";
import type { EngineResult, EngineRow, EngineValue } from "./engineResult.ts";

/** How close to a tie of the last shown digit a value must be for the stages of the language to decide the digit. */
const tieWidth = Rational.of("0.000000001");

/** Every difference from an oracle written by hand: each value that it names must be shown so, to the last digit. */
export function compareHandWritten(
  expected: HandResult | "refused",
  actual: EngineResult,
  level: string | undefined,
): readonly string[] {
  if (expected === "refused")
    return actual.status === "refused" ? [] : [`${actual.id}: expected refused, found ${actual.status}`];
  if (actual.status === "refused") return [`${actual.id}: expected a result, found refused`];
  const rows = level === undefined ? [] : ((actual[level] ?? []) as readonly EngineRow[]);
  const own = compareNamed(expected.values, actual, actual.id);
  const below = (expected.rows ?? []).flatMap((row, index) => {
    const found = rows[index];
    const path = `${actual.id}.${level}[${index}]`;
    return found === undefined ? [`${path}: missing`] : compareNamed(row, found, path);
  });
  return [...own, ...below];
}

function compareNamed(
  expected: Readonly<Record<string, HandValue>>,
  actual: EngineRow,
  path: string,
): readonly string[] {
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
