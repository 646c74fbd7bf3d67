import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { putBytes } from "../units/putBytes.ts";
import { putUnits } from "../units/putUnits.ts";
import { addToPool } from "./addToPool.ts";
import type { ColumnForm } from "./columnForm.ts";
import { createPageValues } from "./createPageValues.ts";
import type { PageValues, TextPool } from "./pageValues.ts";
import { ParquetFault } from "./parquetFault.ts";

/** The delta encodings of Parquet. */
type DeltaEncoding = "DELTA_BINARY_PACKED" | "DELTA_LENGTH_BYTE_ARRAY" | "DELTA_BYTE_ARRAY";

/** A page of one of the delta encodings. */
export interface DeltaPage {
  readonly encoding: DeltaEncoding;
  readonly bytes: Uint8Array;
  readonly count: number;
}

interface Reader {
  readonly view: DataView;
  offset: number;
}

/** Reads values that are written as differences to the ones before. */
export function readDelta(form: ColumnForm, page: DeltaPage, pool: TextPool): PageValues {
  const { encoding, bytes, count } = page;
  const reader: Reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const values = createPageValues(form, count);
  if (count === 0) return values;
  if (encoding === "DELTA_BINARY_PACKED") {
    if (values.kind !== "units" || form.kind === "bytes")
      throw new ParquetFault(`${encoding} in a column of ${form.kind}`);
    readNumbers(reader, form, values.values, (row, units) => putUnits(values, row, units));
    return values;
  }
  const texts =
    encoding === "DELTA_LENGTH_BYTE_ARRAY" ? readLengths(reader, bytes, count) : readPrefixes(reader, bytes, count);
  if (values.kind === "texts") {
    const base = addToPool(pool, texts.bytes);
    for (let row = 0; row < count; row += 1) values.starts[row] = base + (texts.starts[row] ?? 0);
    values.lengths.set(texts.lengths);
  } else if (values.kind === "units" && form.kind === "bytes") {
    for (let row = 0; row < count; row += 1) {
      const [start, width] = [texts.starts[row] ?? 0, texts.lengths[row] ?? 0];
      if (width > 32) throw new ParquetFault(`a decimal of ${width} bytes`);
      putBytes(values, row, { bytes: texts.bytes, start, width });
    }
  } else throw new ParquetFault(`${encoding} in a column of ${form.kind}`);
  return values;
}

function readNumbers(
  reader: Reader,
  form: ColumnForm,
  values: Float64Array | Int32Array,
  put: (row: number, units: bigint) => void,
): void {
  checkHeader(reader);
  if (form.kind === "int32") {
    const numbers = new Int32Array(values.length);
    deltaBinaryUnpack(reader, values.length, numbers);
    values.set(form.signed ? numbers : new Uint32Array(numbers.buffer));
    return;
  }
  const numbers = new BigInt64Array(values.length);
  deltaBinaryUnpack(reader, values.length, numbers);
  const units = form.kind === "int64" && !form.signed ? new BigUint64Array(numbers.buffer) : numbers;
  for (let row = 0; row < units.length; row += 1) put(row, units[row] ?? 0n);
}

/** A hostile header could ask for gigabytes of widths. */
function checkHeader({ view, offset }: Reader): void {
  let position = offset;
  const next = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = view.getUint8(position);
      position += 1;
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
      if (byte < 0x80 || shift > 35) return value;
    }
  };
  const [block, parts] = [next(), next()];
  if (parts < 1 || parts > 4096 || block > 1_048_576 || block % parts !== 0)
    throw new ParquetFault(`blocks of ${block} differences in ${parts} parts`);
}

interface Texts {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
}

function readCounts(reader: Reader, count: number): Int32Array {
  const counts = new Int32Array(count);
  checkHeader(reader);
  deltaBinaryUnpack(reader, count, counts);
  if (counts.some((length) => length < 0)) throw new ParquetFault("a text of negative length");
  return counts;
}

function readLengths(reader: Reader, bytes: Uint8Array, count: number): Texts {
  const lengths = readCounts(reader, count);
  const starts = new Int32Array(count);
  let position = reader.offset;
  for (const [row, length] of lengths.entries()) {
    starts[row] = position;
    position += length;
    if (position > bytes.length) throw new ParquetFault("a page ends before its last value");
  }
  return { bytes, starts, lengths };
}

const greatestPage = 256 * 2 ** 20;

function readPrefixes(reader: Reader, bytes: Uint8Array, count: number): Texts {
  const prefixes = readCounts(reader, count);
  const suffixes = readLengths(reader, bytes, count);
  const starts = new Int32Array(count);
  const lengths = new Int32Array(count);
  let size = 0;
  for (let row = 0; row < count; row += 1) {
    const prefix = prefixes[row] ?? 0;
    if (prefix > (lengths[row - 1] ?? 0)) throw new ParquetFault("a text begins like one that is shorter");
    starts[row] = size;
    lengths[row] = prefix + (suffixes.lengths[row] ?? 0);
    size += lengths[row] ?? 0;
    if (size > greatestPage) throw new ParquetFault("a page of more than 256 MiB");
  }
  const whole = new Uint8Array(size);
  for (let row = 0; row < count; row += 1) {
    const [start, prefix, from] = [starts[row] ?? 0, prefixes[row] ?? 0, suffixes.starts[row] ?? 0];
    if (prefix > 0) whole.copyWithin(start, starts[row - 1] ?? 0, (starts[row - 1] ?? 0) + prefix);
    whole.set(bytes.subarray(from, from + (suffixes.lengths[row] ?? 0)), start + prefix);
  }
  return { bytes: whole, starts, lengths };
}
