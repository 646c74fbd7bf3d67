import { type Decimal, formatDecimal, powerOfTen } from "@kinerja/model";

/** The edges of a band at one date. */
export interface BandEdges {
  readonly atLeast?: Decimal;
  readonly moreThan?: Decimal;
  readonly lessThan?: Decimal;
  readonly atMost?: Decimal;
}

/** The values that the banded expression can take: all whole units of a scale from least to greatest. */
export interface Grid {
  readonly scale: number;
  readonly least: bigint;
  readonly greatest: bigint;
}

/** A fault of a list of bands; `index` is the band to correct, `value` the witness. */
export interface BandFault {
  readonly kind: "gap" | "overlap" | "empty" | "unreachable";
  readonly index: number;
  readonly value: string;
}

interface Span {
  readonly index: number;
  readonly lower: bigint;
  /** The last value inside; where no upper edge is printed, the one before the next band. */
  readonly upper: bigint | undefined;
  readonly printed: boolean;
}

/** Finds gaps, overlaps and bands without a value, exactly, over all values of the grid. */
export function faultsOfBands(bands: readonly BandEdges[], grid: Grid): readonly BandFault[] {
  const spans = spansOf(bands, grid.scale);
  const text = (units: bigint): string => formatDecimal({ units, decimals: grid.scale });
  const faults: BandFault[] = [];
  for (const { index, lower, upper } of spans) {
    if (upper !== undefined && upper < lower) faults.push({ kind: "empty", index, value: text(lower) });
    else if (lower > grid.greatest || (upper !== undefined && upper < grid.least)) {
      faults.push({ kind: "unreachable", index, value: `${text(grid.least)}–${text(grid.greatest)}` });
    }
  }
  const filled = spans.filter(({ lower, upper }) => upper === undefined || upper >= lower);
  return [...faults, ...gapsBetween(filled, grid, text), ...overlapsOf(filled, grid, text)];
}

/** Whether a value lies below the lowest band or above the highest. */
export function isBeyondBands(bands: readonly BandEdges[], value: Decimal): boolean {
  const scale = Math.max(
    value.decimals,
    ...bands.flatMap((band) => Object.values(band).map(({ decimals }) => decimals)),
  );
  const units = BigInt(value.units) * BigInt(powerOfTen(scale - value.decimals));
  const spans = spansOf(bands, scale);
  return spans.every(({ lower }) => units < lower) || spans.every(({ upper }) => upper !== undefined && units > upper);
}

/** The bands as spans of whole units of a scale, the lowest first. */
function spansOf(bands: readonly BandEdges[], scale: number): readonly Span[] {
  const spans: Span[] = bands.flatMap(({ atLeast, moreThan, lessThan, atMost }, index) => {
    const lower = atLeast ? ceiling(atLeast, scale) : moreThan && floor(moreThan, scale) + 1n;
    const upper = lessThan ? ceiling(lessThan, scale) - 1n : atMost && floor(atMost, scale);
    return lower === undefined ? [] : [{ index, lower, upper, printed: upper !== undefined }];
  });
  spans.sort((a, b) => (a.lower < b.lower ? -1 : a.lower > b.lower ? 1 : a.index - b.index));
  let next: bigint | undefined;
  let above: bigint | undefined;
  for (const [place, span] of [...spans.entries()].reverse()) {
    // `next` is the least lower edge beyond that of this band.
    if (above !== undefined && above > span.lower) next = above;
    above = span.lower;
    if (!span.printed && next !== undefined) spans[place] = { ...span, upper: next - 1n };
  }
  return spans;
}

type Text = (units: bigint) => string;

function gapsBetween(spans: readonly Span[], grid: Grid, text: Text): readonly BandFault[] {
  const faults: BandFault[] = [];
  let highest = spans[0];
  for (const span of spans) {
    if (highest?.upper === undefined) break;
    const from = highest.upper + 1n > grid.least ? highest.upper + 1n : grid.least;
    const to = span.lower - 1n < grid.greatest ? span.lower - 1n : grid.greatest;
    if (from <= to) faults.push({ kind: "gap", index: highest.index, value: text(from) });
    if (span.upper === undefined || span.upper > highest.upper) highest = span;
  }
  return faults;
}

function overlapsOf(spans: readonly Span[], grid: Grid, text: Text): readonly BandFault[] {
  const faults: BandFault[] = [];
  let reach: Span | undefined;
  for (const span of spans) {
    // Of the bands before, the one that reaches furthest: where it does not overlap, none does.
    const other = reach;
    if (reach === undefined || (reach.upper !== undefined && (span.upper === undefined || span.upper > reach.upper)))
      reach = span;
    if (other === undefined || (other.upper !== undefined && other.upper < span.lower)) continue;
    const value = span.lower > grid.least ? span.lower : grid.least;
    const uppers = [other.upper, span.upper, grid.greatest].filter((upper) => upper !== undefined);
    if (uppers.some((upper) => upper < value)) continue;
    // Of two bands with one lower edge the second is one too many; else the upper edge reaches too far.
    const index = other.lower === span.lower ? Math.max(other.index, span.index) : other.index;
    faults.push({ kind: "overlap", index, value: text(value) });
  }
  return faults;
}

function floor(value: Decimal, scale: number): bigint {
  const units = BigInt(value.units);
  if (scale >= value.decimals) return units * BigInt(powerOfTen(scale - value.decimals));
  const factor = BigInt(powerOfTen(value.decimals - scale));
  const quotient = units / factor;
  return units < 0n && quotient * factor !== units ? quotient - 1n : quotient;
}

function ceiling(value: Decimal, scale: number): bigint {
  return -floor({ units: -BigInt(value.units), decimals: value.decimals }, scale);
}
