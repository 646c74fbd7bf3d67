import type { FileHandle } from "node:fs/promises";
import { type RecordBatch, RecordBatchReader, type Schema } from "apache-arrow";
import type { ByteSource } from "../columns/byteSource.ts";
import type { TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import type { TableBatch, TableFile } from "../columns/tableFile.ts";
import { columnOfData, isReadable } from "./columnOfData.ts";

/** Options of {@link openArrow}. */
export interface OpenArrowOptions {
  /** The name that messages use. */
  readonly file: string;
}

/** What every Arrow file begins with; a stream begins with its schema. */
const magic = "ARROW1";
const part = 2 ** 20;

/**
 * Opens an Arrow file or stream (Arrow IPC): reads its schema, and then one record batch after the other.
 *
 * Whole numbers, decimals of 128 and 256 bits, booleans, doubles, texts and dictionaries of texts are read as they
 * stand, most of them without copying. Compressed batches are not read: write them without compression. A file that is
 * cut short is refused; but the reader beneath trusts what a file says of itself, so that one made to do harm can keep it
 * busy for ever: take Arrow from where you trust, and Parquet from elsewhere.
 *
 * @throws KinerjaError `table.unreadableFile` where the file is cut, damaged, or uses what is not known
 *
 * @example
 * const bytes = new TextEncoder().encode("no such file");
 * const source = { byteLength: bytes.length, read: async (start: number, end: number) => bytes.subarray(start, end) };
 * await openArrow(source, { file: "a.arrow" }).catch(({ code }) => code); // => "table.unreadableFile"
 */
export async function openArrow(source: ByteSource, { file }: OpenArrowOptions): Promise<TableFile> {
  const schema = await reading(file, async () => {
    const reader = await openReader(source);
    const found: Schema | undefined = reader.schema;
    await reader.cancel();
    if (found === undefined || found.fields.length === 0) throw new RangeError("no columns");
    return found;
  });
  return {
    file,
    columns: schema.fields.map(({ name }) => name),
    rows: undefined,
    metadata: schema.metadata,
    read: (columns) => {
      for (const name of columns) {
        const type = schema.fields.find((field) => field.name === name)?.type;
        if (type !== undefined && isReadable(type)) continue;
        const received = String(type ?? "-");
        throw tableFault("table.columnType", { file, column: name }, { values: { name, received }, received });
      }
      return readBatches(source, file, columns);
    },
  };
}

type Reader = Awaited<ReturnType<typeof openReader>>;

async function openReader(source: ByteSource) {
  const start = new TextDecoder().decode(await source.read(0, Math.min(magic.length, source.byteLength)));
  const reader =
    start === magic ? await RecordBatchReader.from(handleOf(source)) : await RecordBatchReader.from(partsOf(source));
  return reader.open();
}

/** A file's record batches stand anywhere in it: they are read where its footer says. */
function handleOf(source: ByteSource): FileHandle {
  const handle = {
    fd: 0,
    stat: async () => ({ size: source.byteLength }),
    read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const bytes = await source.read(position, Math.min(position + length, source.byteLength));
      if (bytes.length === 0) throw new RangeError("the file ends too early");
      buffer.set(bytes, offset);
      return { bytesRead: bytes.length, buffer };
    },
    close: async () => undefined,
  };
  // Of a file handle the reader uses these three only.
  return handle as never;
}

async function* partsOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.byteLength; at += part)
    yield await source.read(at, Math.min(at + part, source.byteLength));
}

async function* readBatches(source: ByteSource, file: string, names: readonly string[]): AsyncGenerator<TableBatch> {
  const reader = await reading(file, () => openReader(source));
  let first = 0;
  try {
    for (;;) {
      const step: IteratorResult<RecordBatch> = await reading(file, () => next(reader), first + 1);
      if (step.done === true) return;
      const batch = step.value;
      const columns = new Map<string, TableColumn>();
      for (const name of names) {
        const column = await reading(
          file,
          async () => {
            const data = batch.data.children[batch.schema.fields.findIndex((field) => field.name === name)];
            if (data === undefined || data.length < batch.numRows) throw new RangeError("a batch without the column");
            if (data.offset !== 0) throw new RangeError("a column that does not begin at its first byte");
            return columnOfData(data);
          },
          first + 1,
          name,
        );
        columns.set(name, column);
      }
      first += batch.numRows;
      yield { rows: batch.numRows, columns };
    }
  } finally {
    await reader.cancel();
  }
}

async function next(reader: Reader): Promise<IteratorResult<RecordBatch>> {
  return reader.next();
}

/** Whatever a damaged file makes the reader stumble over, it is the file's fault and is told as such. */
async function reading<T>(file: string, read: () => Promise<T>, row?: number, column?: string): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = { file, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
    throw tableFault("table.unreadableFile", place, { values: { reason } });
  }
}
