import { parquetHeader } from "hyparquet/src/column.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import type { TableColumn } from "../columns/tableColumn.ts";
import { addPage } from "./addPage.ts";
import type { ColumnForm } from "./columnForm.ts";
import { createPageValues } from "./createPageValues.ts";
import type { Decompressors } from "./decompress.ts";
import { finishColumn } from "./finishColumn.ts";
import { openPage } from "./openPage.ts";
import type { PageValues, TextPool } from "./pageValues.ts";
import { ParquetFault } from "./parquetFault.ts";
import { readDelta } from "./readDelta.ts";
import { readHybrid } from "./readHybrid.ts";
import { readPlain } from "./readPlain.ts";

/** The bytes of one column in one row group, and what the footer says of them. */
export interface ColumnChunkInput {
  readonly bytes: Uint8Array;
  readonly form: ColumnForm;
  readonly rows: number;
  readonly codec: string;
  readonly decompressors: Decompressors;
}

interface DataPage {
  readonly encoding: string;
  /** Rows of the page, nulls among them. */
  readonly rows: number;
  /** 1 where a row has a value; nothing where all have. */
  readonly valid: Uint8Array | undefined;
  /** How many have one. */
  readonly count: number;
  readonly body: Uint8Array;
}

/**
 * Decodes a column chunk. Every size is checked against the rows of the row group and the bytes that are there before
 * room is made for it.
 *
 * @throws ParquetFault where the bytes are not what the footer and the page headers say
 */
export function decodeChunk(input: ColumnChunkInput): TableColumn {
  const { bytes, form, rows } = input;
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const pool: TextPool = { parts: [], size: 0 };
  const target = createPageValues(form, rows);
  const valid = form.optional ? new Uint8Array(rows) : undefined;
  let dictionary: PageValues | undefined;
  let row = 0;
  while (row < rows) {
    if (reader.offset >= bytes.length) throw new ParquetFault("a column ends before its last row");
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (!Number.isInteger(size) || size < 0 || size > bytes.length - reader.offset)
      throw new ParquetFault("a page reaches beyond its column");
    const page = bytes.subarray(reader.offset, reader.offset + size);
    reader.offset += size;
    if (header.type === "DICTIONARY_PAGE") {
      const body = openPage(page, { ...input, size: header.uncompressed_page_size });
      dictionary = readPlain(form, body, count(header.dictionary_page_header?.num_values, body.length * 8), pool);
    } else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
      const data = readDataPage(header, page, input, rows - row);
      addPage(
        { target, valid },
        { ...decodeValues(form, data, dictionary, pool), valid: data.valid, rows: data.rows },
        row,
      );
      row += data.rows;
    }
  }
  return finishColumn(form, target, valid, pool);
}

function count(given: number | undefined, most: number): number {
  if (given === undefined || !Number.isInteger(given) || given < 0 || given > most)
    throw new ParquetFault(`a page of ${String(given)} values where at most ${most} can be`);
  return given;
}

function readDataPage(
  header: ReturnType<typeof parquetHeader>,
  page: Uint8Array,
  input: ColumnChunkInput,
  most: number,
): DataPage {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size } = header;
  if (second !== undefined) {
    const rows = count(second.num_values, most);
    const levels = count(second.definition_levels_byte_length, page.length);
    if (second.repetition_levels_byte_length !== 0) throw new ParquetFault("lists in a column without lists");
    const rest = page.subarray(levels);
    const body = second.is_compressed === false ? rest : openPage(rest, { ...input, size: size - levels });
    const range = { bytes: page, start: 0, end: levels };
    return { encoding: second.encoding, rows, ...readLevels(input.form, range, rows), body };
  }
  if (first === undefined) throw new ParquetFault("a page without its header");
  const rows = count(first.num_values, most);
  const body = openPage(page, { ...input, size });
  if (!input.form.optional) return { encoding: first.encoding, rows, valid: undefined, count: rows, body };
  if (body.length < 4) throw new ParquetFault("a page without its levels");
  const length = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(0, true);
  const end = 4 + count(length, body.length - 4);
  return {
    encoding: first.encoding,
    rows,
    ...readLevels(input.form, { bytes: body, start: 4, end }, rows),
    body: body.subarray(end),
  };
}

function readLevels(
  form: ColumnForm,
  range: { readonly bytes: Uint8Array; readonly start: number; readonly end: number },
  rows: number,
): Pick<DataPage, "valid" | "count"> {
  if (!form.optional) return { valid: undefined, count: rows };
  const valid = new Uint8Array(rows);
  readHybrid({ ...range, width: 1 }, valid);
  let present = 0;
  for (let row = 0; row < rows; row += 1) present += valid[row] ?? 0;
  return present === rows ? { valid: undefined, count: rows } : { valid, count: present };
}

interface DecodedValues {
  readonly values: PageValues;
  /** Which of the values each row has; nothing where they stand in order. */
  readonly indexes?: Int32Array;
}

function decodeValues(
  form: ColumnForm,
  { encoding, count: present, body }: DataPage,
  dictionary: PageValues | undefined,
  pool: TextPool,
): DecodedValues {
  switch (encoding) {
    case "PLAIN":
      return { values: readPlain(form, body, present, pool) };
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY": {
      if (dictionary === undefined) throw new ParquetFault("a page refers to a dictionary that is not there");
      const indexes = new Int32Array(present);
      const [width] = body;
      if (present > 0) readHybrid({ bytes: body, start: 1, end: body.length, width: width ?? 99 }, indexes);
      return { values: dictionary, indexes };
    }
    case "RLE": {
      const values = createPageValues(form, present);
      if (values.kind !== "booleans") throw new ParquetFault(`RLE in a column of ${form.kind}`);
      if (present > 0) readHybrid({ bytes: body, start: 4, end: body.length, width: 1 }, values.values);
      return { values };
    }
    case "DELTA_BINARY_PACKED":
    case "DELTA_LENGTH_BYTE_ARRAY":
    case "DELTA_BYTE_ARRAY":
      return { values: readDelta(form, { encoding, bytes: body, count: present }, pool) };
    case "BYTE_STREAM_SPLIT":
      return { values: readSplit(form, body, present, pool) };
    default:
      throw new ParquetFault(`encoding ${encoding}`);
  }
}

const splitTypes = { int32: "INT32", int64: "INT64", double: "DOUBLE" } as const;

/** Bytes by their place, brought back to values one after the other. */
function readSplit(form: ColumnForm, body: Uint8Array, present: number, pool: TextPool): PageValues {
  if (form.kind !== "int32" && form.kind !== "int64" && form.kind !== "double")
    throw new ParquetFault(`BYTE_STREAM_SPLIT in a column of ${form.kind}`);
  if (present * (form.kind === "int32" ? 4 : 8) > body.length)
    throw new ParquetFault("a page ends before its last value");
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const whole = byteStreamSplit({ view, offset: 0 }, present, splitTypes[form.kind], undefined);
  if (!ArrayBuffer.isView(whole)) throw new ParquetFault("a page that cannot be put together");
  return readPlain(form, new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength), present, pool);
}
