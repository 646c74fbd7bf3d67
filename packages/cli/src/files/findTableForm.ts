import { createArrowWriter, openArrow } from "@kinerja/adapter-tables/arrow";
import type { ByteSink, OutputColumn, TableWriter, TableWriterOptions } from "@kinerja/adapter-tables/cohort";
import { type FileSource, nodeDecompressors } from "@kinerja/adapter-tables/node";
import type { TableFile } from "@kinerja/adapter-tables/parquet";
import { createParquetWriter, openParquet } from "@kinerja/adapter-tables/parquet";

/** A form of table that is read and written batch by batch. */
export interface TableForm {
  /** How the names of its files end. */
  readonly endings: readonly string[];
  readonly open: (source: FileSource, file: string) => Promise<TableFile>;
  readonly create: (sink: ByteSink, columns: readonly OutputColumn[], options: TableWriterOptions) => TableWriter;
}

const tableForms: readonly TableForm[] = [
  {
    endings: [".parquet"],
    open: (source, file) => openParquet(source, { file, decompressors: nodeDecompressors }),
    create: createParquetWriter,
  },
  {
    endings: [".arrow", ".feather"],
    open: (source, file) => openArrow(source, { file }),
    create: createArrowWriter,
  },
  {
    endings: [".arrows"],
    open: (source, file) => openArrow(source, { file }),
    create: (sink, columns, options) => createArrowWriter(sink, columns, { ...options, form: "stream" }),
  },
];

/** The form of a file by the end of its name; nothing where it is none of these. */
export function findTableForm(name: string): TableForm | undefined {
  return tableForms.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
}
