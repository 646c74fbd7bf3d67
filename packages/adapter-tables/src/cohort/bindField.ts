import { absenceKinds, type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import {
  type CellFault,
  type ColumnArray,
  type CreateBuffer,
  createColumn,
  type FieldBuilder,
  type InputColumn,
  inputStates,
} from "@kinerja/scoring/cohort";
import { tableIssue } from "../tableIssue.ts";
import { absenceColumn } from "./absenceColumn.ts";
import { indexReader } from "./indexReader.ts";
import { numberReader } from "./numberReader.ts";
import type { RowProblem } from "./rowProblem.ts";
import type { Segment } from "./segment.ts";

/** The rows of a level for which a field is filled in. */
export interface BindOptions {
  readonly segments: readonly Segment[];
  readonly rows: number;
  readonly createBuffer?: CreateBuffer;
  readonly report: (problem: RowProblem) => void;
}

/**
 * Fills the column of a field from the rows of a file; what does not fit is reported.
 *
 * `builder` is the field's in a builder of one row: it knows what the field takes, and says what is wrong.
 */
export function bindField(builder: FieldBuilder, { segments, rows, createBuffer, report }: BindOptions): InputColumn {
  let states: Uint8Array | undefined;
  const open: OpenField = {
    builder,
    values: createColumn(builder.type, rows, createBuffer),
    wide: new Map(),
    setState: (row, state) => {
      states ??= new Uint8Array(createBuffer?.(rows) ?? new ArrayBuffer(rows));
      states[row] = state;
    },
    report: (row, { firstRow, from, start }, issue) => {
      report({ row, fileRow: firstRow + from + row - start, column: builder.name, issue });
    },
  };
  let start = 0;
  for (const segment of segments) {
    fillSegment(open, { ...segment, start });
    start += segment.to - segment.from;
  }
  return {
    values: open.values,
    ...(states === undefined ? {} : { states }),
    ...(open.wide.size === 0 ? {} : { wide: open.wide }),
  };
}

interface PlacedSegment extends Segment {
  /** The row of the level that the segment begins with. */
  readonly start: number;
}

interface OpenField {
  readonly builder: FieldBuilder;
  readonly values: ColumnArray;
  readonly wide: Map<number, bigint>;
  readonly setState: (row: number, state: number) => void;
  readonly report: (row: number, segment: PlacedSegment, issue: CellFault) => void;
}

type Fill = (target: number, row: number) => void;

function fillSegment(open: OpenField, segment: PlacedSegment): void {
  const { name, input } = open.builder;
  const { batch, from, to, start } = segment;
  const column = batch.columns.get(name);
  const kinds = batch.columns.get(absenceColumn(name));
  const missing = missingFiller(open, segment);
  const put = input.field.kind === "number" ? numberFiller(open, segment) : indexFiller(open, segment);
  const valid = column?.valid;
  for (let row = from; row < to; row += 1) {
    const target = start + row - from;
    if (column === undefined || valid?.[row] === 0) missing(target, row);
    else if (kinds !== undefined && kinds.valid?.[row] !== 0)
      open.report(target, segment, (path) =>
        tableIssue("table.valueAndAbsence", { file: "" }, { values: { name }, path }),
      );
    else put(target, row);
  }
}

/** The cell is none that the field takes: the builder says why. */
function refuse(open: OpenField, segment: PlacedSegment, target: number, raw: unknown): void {
  const fault = open.builder.set(0, raw);
  if (fault !== undefined) open.report(target, segment, fault);
}

function numberFiller(open: OpenField, segment: PlacedSegment): Fill {
  const { name, decimals, least, greatest } = open.builder;
  const column = segment.batch.columns.get(name);
  if (column === undefined) return () => undefined;
  // Between these a double holds every whole number.
  const low = Math.max(Number(least), Number.MIN_SAFE_INTEGER);
  const high = Math.min(Number(greatest), Number.MAX_SAFE_INTEGER);
  const { fast, exact, text } = numberReader(column, decimals);
  const { values, wide } = open;
  return (target, row) => {
    const short = fast(row);
    if (short >= low && short <= high) {
      values[target] = short;
      return;
    }
    const units: Integer | undefined = exact(row);
    if (units === undefined || units < least || units > greatest) refuse(open, segment, target, text(row));
    else if (typeof units === "number") values[target] = units;
    else {
      values[target] = Number.NaN;
      wide.set(target, units);
    }
  };
}

function indexFiller(open: OpenField, segment: PlacedSegment): Fill {
  const { name, input, categories } = open.builder;
  const column = segment.batch.columns.get(name);
  if (column === undefined) return () => undefined;
  const names = input.field.kind === "boolean" ? ["false", "true"] : categories;
  const { appliesTo } = input;
  const taken = names.map((kind) => appliesTo === undefined || appliesTo.some((one) => one === kind));
  const { index, text } = indexReader(column, names);
  const { values } = open;
  return (target, row) => {
    const found = index(row);
    if (taken[found] === true) values[target] = found;
    else refuse(open, segment, target, text(row));
  };
}

/** What an empty cell means: an absence of the kind beside it, else what the field says. */
function missingFiller(open: OpenField, segment: PlacedSegment): Fill {
  const { builder } = open;
  const kinds = segment.batch.columns.get(absenceColumn(builder.name));
  const kindAt = kinds === undefined ? undefined : indexReader(kinds, absenceKinds);
  const asGiven = (target: number, raw: unknown): void => {
    const fault = builder.set(0, raw);
    if (fault !== undefined) {
      open.report(target, segment, fault);
      return;
    }
    const state = builder.states[0] ?? inputStates.measured;
    if (state !== inputStates.measured) open.setState(target, state);
    const units = builder.values[0] ?? 0;
    open.values[target] = units;
    // A default beyond 2^53 - 1 stands beside the array.
    if (Number.isNaN(units)) open.wide.set(target, BigInt(wideDefault(builder)));
  };
  return (target, row) => {
    if (kindAt === undefined || kinds?.valid?.[row] === 0) asGiven(target, undefined);
    else asGiven(target, { absent: absenceKinds[kindAt.index(row)] ?? kindAt.text(row) });
  };
}

function wideDefault({ input: { field }, decimals }: FieldBuilder): Integer {
  const decimal = typeof field.whenMissing === "string" ? parseDecimal(field.whenMissing) : undefined;
  return decimal === undefined ? 0 : rescaleDecimal(decimal, decimals);
}
