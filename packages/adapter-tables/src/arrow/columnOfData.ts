import { type Data, DataType, type Decimal, type Dictionary, type Int, type Vector } from "apache-arrow";
import { gatherTexts } from "../cohort/gatherTexts.ts";
import type { TableColumn, TextColumn } from "../columns/tableColumn.ts";
import { namedTexts } from "../results/namedTexts.ts";
import { pickTexts } from "../results/pickTexts.ts";
import { putHalves } from "../units/putHalves.ts";
import { putUnits } from "../units/putUnits.ts";
import type { UnitStore } from "../units/unitStore.ts";
import { validityOf } from "./validityOf.ts";

/** Whether the values of a type are exact numbers, texts or booleans. */
export function isReadable(type: DataType): boolean {
  if (DataType.isDictionary(type)) return isText(type.dictionary);
  if (DataType.isDecimal(type)) return type.scale >= 0 && type.scale <= 76 && type.bitWidth % 32 === 0;
  if (DataType.isFloat(type)) return type.precision === 2;
  return DataType.isInt(type) || DataType.isBool(type) || DataType.isNull(type) || isText(type);
}

function isText(type: DataType): boolean {
  return DataType.isUtf8(type) || DataType.isLargeUtf8(type);
}

/**
 * The column of one batch as it stands in the file. Numbers of up to 32 bits, doubles and texts are views of its bytes.
 *
 * @throws RangeError where offsets or indexes lead out of the buffers
 */
export function columnOfData(data: Data): TableColumn {
  const { type, length } = data;
  const valid = validityOf(data);
  const presence = valid === undefined ? {} : { valid };
  if (DataType.isNull(type)) return namedTexts([""], undefined, length, new Uint8Array(length));
  if (DataType.isBool(type)) {
    return { kind: "booleans", length, values: bits(data.values as Uint8Array, length), ...presence };
  }
  if (DataType.isInt(type)) return { kind: "integers", length, scale: 0, ...integers(data as Data<Int>), ...presence };
  if (DataType.isDecimal(type)) {
    return { kind: "integers", length, scale: type.scale, ...decimals(data as Data<Decimal>), ...presence };
  }
  if (DataType.isFloat(type)) {
    const values = data.values as Float64Array;
    requireLength(values.length, length);
    return { kind: "doubles", length, values, ...presence };
  }
  if (DataType.isDictionary(type)) return { ...dictionaryTexts(data as Data<Dictionary>), ...presence };
  return { ...texts(data), ...presence };
}

function requireLength(found: number, least: number): void {
  if (found < least) throw new RangeError(`a buffer of ${found} values where ${least} are due`);
}

function bits(bytes: Uint8Array, length: number): Uint8Array {
  requireLength(bytes.length * 8, length);
  const values = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) values[row] = ((bytes[row >> 3] ?? 0) >> (row & 7)) & 1;
  return values;
}

type Numbers = Pick<Extract<TableColumn, { kind: "integers" }>, "values" | "wide">;

function numbersOf({ values, wide }: UnitStore): Numbers {
  return { values, ...(wide.size === 0 ? {} : { wide }) };
}

function integers({ type, values, length }: Data<Int>): Numbers {
  requireLength(values.length, length);
  if (!(values instanceof BigInt64Array || values instanceof BigUint64Array)) return { values };
  const store: UnitStore = { values: new Float64Array(length), wide: new Map() };
  const halves = new DataView(values.buffer, values.byteOffset, length * 8);
  for (let row = 0; row < length; row += 1) {
    const at = row * 8;
    const high = type.isSigned ? halves.getInt32(at + 4, true) : halves.getUint32(at + 4, true);
    putHalves(store, row, high, halves.getUint32(at, true));
  }
  return numbersOf(store);
}

/** Decimals are whole numbers of 32 to 256 bits, the lowest word first. */
function decimals({ type, values, length }: Data<Decimal>): Numbers {
  const words = type.bitWidth / 32;
  requireLength(values.length, length * words);
  const store: UnitStore = { values: new Float64Array(length), wide: new Map() };
  for (let row = 0; row < length; row += 1) {
    const first = row * words;
    const sign = (values[first + words - 1] ?? 0) >> 31;
    let used = words;
    while (used > 2 && ((values[first + used - 1] ?? 0) | 0) === sign) used -= 1;
    const second = words === 1 ? (values[first] ?? 0) >> 31 : (values[first + 1] ?? 0) | 0;
    if (used <= 2 && second >> 31 === sign) putHalves(store, row, second, values[first] ?? 0);
    else {
      let units = BigInt(sign);
      for (let word = used - 1; word >= 0; word -= 1) units = (units << 32n) | BigInt(values[first + word] ?? 0);
      putUnits(store, row, units);
    }
  }
  return numbersOf(store);
}

function texts({ values, valueOffsets, length }: Data): TextColumn {
  const bytes = values as Uint8Array;
  const offsets = valueOffsets as unknown as Int32Array | BigInt64Array;
  if (length > 0) requireLength(offsets.length, length + 1);
  const starts = new Int32Array(length);
  const lengths = new Int32Array(length);
  let start = Number(offsets[0] ?? 0);
  for (let row = 0; row < length; row += 1) {
    const end = Number(offsets[row + 1] ?? 0);
    if (!(start >= 0 && end >= start && end <= bytes.length))
      throw new RangeError("a text that leads out of its bytes");
    starts[row] = start;
    lengths[row] = end - start;
    start = end;
  }
  return { kind: "texts", length, bytes, starts, lengths };
}

function dictionaryTexts({ values, dictionary, length }: Data<Dictionary>): TextColumn {
  const known = dictionary as Vector | undefined;
  const parts = (known?.data ?? []).map((part) => columnOfData(part));
  const names = gatherTexts(
    parts.flatMap((column) => (column.kind === "texts" ? [{ column, from: 0, to: column.length }] : [])),
  ).column;
  requireLength(values.length, length);
  const indexes = Int32Array.from(values.subarray(0, length), Number);
  const picked = pickTexts(names, indexes);
  return { kind: "texts", length, bytes: picked.bytes, starts: picked.starts, lengths: picked.lengths };
}
