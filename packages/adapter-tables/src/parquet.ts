// The door of Parquet; the main entry does without it.
export type { ByteSource } from "./columns/byteSource.ts";
export type { BooleanColumn, DoubleColumn, IntegerColumn, TableColumn, TextColumn } from "./columns/tableColumn.ts";
export type { TableBatch, TableFile } from "./columns/tableFile.ts";
export { createParquetWriter } from "./parquet/createParquetWriter.ts";
export type { Decompress, Decompressors } from "./parquet/decompress.ts";
export { type OpenParquetOptions, openParquet } from "./parquet/openParquet.ts";
