import type { FileMetaData, SchemaElement } from "hyparquet";
import { parquetMetadataAsync } from "hyparquet/src/metadata.js";
import type { ByteSource } from "../columns/byteSource.ts";
import type { TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import type { TableBatch, TableFile } from "../columns/tableFile.ts";
import { type ColumnForm, columnForm } from "./columnForm.ts";
import { decodeChunk } from "./decodeChunk.ts";
import type { Decompressors } from "./decompress.ts";
import { ParquetFault } from "./parquetFault.ts";

/** Options of {@link openParquet}. */
export interface OpenParquetOptions {
  /** The name that messages use. */
  readonly file: string;
  /** More ways to decompress than Snappy, by the codec's name in Parquet: `GZIP`, `ZSTD`, `BROTLI`. Default: none. */
  readonly decompressors?: Decompressors;
}

/** The greatest row group that is taken; writers make groups of a hundred thousand to a few million rows. */
const greatestGroup = 2 ** 24;

/**
 * Opens a Parquet file: reads its footer, and then one row group after the other as they are asked for.
 *
 * Whole numbers, DECIMAL of any width, BOOLEAN, DOUBLE and texts are read as they stand, none of them through floating
 * point; a column of another type is named in the message when it is asked for. Every size in the file is checked
 * before room is made for it.
 *
 * @throws KinerjaError `table.unreadableFile` where the file is cut, damaged, or uses what is not known
 *
 * @example
 * const bytes = new TextEncoder().encode("no such file");
 * const source = { byteLength: bytes.length, read: async (start: number, end: number) => bytes.subarray(start, end) };
 * await openParquet(source, { file: "a.parquet" }).catch(({ code }) => code); // => "table.unreadableFile"
 */
export async function openParquet(source: ByteSource, options: OpenParquetOptions): Promise<TableFile> {
  const { file } = options;
  const metadata = await reading(file, () => readFooter(source));
  const leaves = metadata.schema.slice(1).filter(({ num_children: children }) => children === undefined);
  const flat = new Map(metadata.schema.slice(1).map((element) => [element.name, element]));
  const rows = metadata.row_groups.reduce((sum, { num_rows: count }) => sum + Number(count), 0);
  return {
    file,
    columns: leaves.map(({ name }) => name),
    rows,
    metadata: new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? ""])),
    read: (columns) => {
      const forms = columns.map((name) => [name, formOf(flat.get(name), file, name)] as const);
      return readGroups(source, metadata, forms, options);
    },
  };
}

async function readFooter(source: ByteSource): Promise<FileMetaData> {
  if (source.byteLength < 12) throw new ParquetFault("a file too short for Parquet");
  const slice = async (start: number, end = source.byteLength): Promise<ArrayBuffer> =>
    ownBuffer(await source.read(start, end));
  const metadata = await parquetMetadataAsync({ byteLength: source.byteLength, slice }, { geoparquet: false });
  const [root] = metadata.schema;
  if (root === undefined) throw new ParquetFault("a footer without columns");
  for (const { num_rows: rows, columns } of metadata.row_groups) {
    if (typeof rows !== "bigint" || rows < 0n || rows > BigInt(greatestGroup))
      throw new ParquetFault(`a row group of ${String(rows)} rows; at most ${greatestGroup} are taken`);
    if (columns.some(({ meta_data: meta }) => meta === undefined)) throw new ParquetFault("encrypted columns");
  }
  return metadata;
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy.buffer;
}

function formOf(element: SchemaElement | undefined, file: string, name: string): ColumnForm {
  const form = element === undefined ? undefined : columnForm(element);
  if (form !== undefined) return form;
  const logical = element?.logical_type?.type ?? element?.converted_type;
  const received = element === undefined ? "-" : [element.type ?? "group", logical].filter(Boolean).join(" ");
  throw tableFault("table.columnType", { file, column: name }, { values: { name, received }, received });
}

async function* readGroups(
  source: ByteSource,
  metadata: FileMetaData,
  forms: readonly (readonly [string, ColumnForm])[],
  { file, decompressors = {} }: OpenParquetOptions,
): AsyncGenerator<TableBatch> {
  let first = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const columns = new Map<string, TableColumn>();
    for (const [name, form] of forms) {
      const column = await reading(
        file,
        async () => {
          const meta = group.columns.find(({ meta_data: of }) => of?.path_in_schema.join(".") === name)?.meta_data;
          if (meta === undefined) throw new ParquetFault("a row group without the column");
          const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
          const end = start + Number(meta.total_compressed_size);
          if (!(start >= 4 && end >= start && end <= source.byteLength))
            throw new ParquetFault("a column that reaches beyond the file");
          const bytes = await source.read(start, end);
          if (bytes.length !== end - start) throw new ParquetFault("a file that became shorter");
          return decodeChunk({ bytes, form, rows, codec: meta.codec, decompressors });
        },
        { column: name, row: first + 1 },
      );
      columns.set(name, column);
    }
    first += rows;
    yield { rows, columns };
  }
}

/** Whatever a damaged file makes the reader stumble over, it is the file's fault and is told as such. */
async function reading<T>(
  file: string,
  read: () => Promise<T>,
  place: { readonly column?: string; readonly row?: number } = {},
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw tableFault("table.unreadableFile", { file, ...place }, { values: { reason } });
  }
}
