import type { PageValues } from "./pageValues.ts";
import { ParquetFault } from "./parquetFault.ts";

/** A column chunk that is being filled. */
export interface OpenColumn {
  readonly target: PageValues;
  readonly valid: Uint8Array | undefined;
}

/** The decoded values of one page. */
export interface AddedPage {
  readonly values: PageValues;
  /** Which of the values each row with a value has; nothing where they stand in order. */
  readonly indexes?: Int32Array;
  readonly valid: Uint8Array | undefined;
  readonly rows: number;
}

/** Puts the values of a page into the rows of its column, from a row on. */
export function addPage({ target, valid }: OpenColumn, page: AddedPage, row: number): void {
  valid?.set(page.valid ?? new Uint8Array(page.rows).fill(1), row);
  const { values, indexes } = page;
  checkIndexes(values, indexes);
  if (target.kind === "texts" && values.kind === "texts") {
    copy(values.starts, target.starts, page, row);
    copy(values.lengths, target.lengths, page, row);
    return;
  }
  if (target.kind === "texts" || values.kind === "texts" || target.kind !== values.kind)
    throw new ParquetFault("a page of another type");
  copy(values.values, target.values, page, row);
  if (target.kind === "units" && values.kind === "units" && values.wide.size > 0)
    copyWide(target.wide, values.wide, page, row);
}

function checkIndexes(values: PageValues, indexes: Int32Array | undefined): void {
  if (indexes === undefined) return;
  const size = values.kind === "texts" ? values.starts.length : values.values.length;
  for (let place = 0; place < indexes.length; place += 1) {
    const index = indexes[place] ?? 0;
    if (index < 0 || index >= size) throw new ParquetFault("a value that the dictionary does not have");
  }
}

type NumberArray = Float64Array | Int32Array | Uint8Array;

function copy(from: NumberArray, to: NumberArray, { indexes, valid, rows }: AddedPage, row: number): void {
  if (valid === undefined && indexes === undefined) {
    to.set(from, row);
    return;
  }
  let place = 0;
  for (let offset = 0; offset < rows; offset += 1) {
    if (valid !== undefined && valid[offset] === 0) continue;
    to[row + offset] = from[indexes === undefined ? place : (indexes[place] ?? 0)] ?? 0;
    place += 1;
  }
}

function copyWide(
  to: Map<number, bigint>,
  from: ReadonlyMap<number, bigint>,
  { indexes, valid, rows }: AddedPage,
  row: number,
): void {
  let place = 0;
  for (let offset = 0; offset < rows; offset += 1) {
    if (valid !== undefined && valid[offset] === 0) continue;
    const units = from.get(indexes === undefined ? place : (indexes[place] ?? 0));
    if (units !== undefined) to.set(row + offset, units);
    place += 1;
  }
}
