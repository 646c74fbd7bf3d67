// The door of Arrow; the main entry does without it.
export { type ArrowWriterOptions, createArrowWriter } from "./arrow/createArrowWriter.ts";
export { type OpenArrowOptions, openArrow } from "./arrow/openArrow.ts";
export type { ByteSink } from "./columns/byteSink.ts";
export type { ByteSource } from "./columns/byteSource.ts";
export type { OutputColumn, OutputType } from "./columns/outputColumn.ts";
export type { TableColumn } from "./columns/tableColumn.ts";
export type { TableBatch, TableFile } from "./columns/tableFile.ts";
export type { TableWriter, TableWriterOptions } from "./columns/tableWriter.ts";
