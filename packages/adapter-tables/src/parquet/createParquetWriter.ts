import type { SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ByteSink } from "../columns/byteSink.ts";
import type { OutputColumn } from "../columns/outputColumn.ts";
import type { TableBatch } from "../columns/tableFile.ts";
import type { TableWriter, TableWriterOptions } from "../columns/tableWriter.ts";
import { cellsOf } from "./cellsOf.ts";

/**
 * Opens a Parquet file for writing: each batch becomes one row group and leaves memory before the next is taken.
 *
 * Decimals are DECIMAL of the declared precision and scale, exact at any width: INT32 up to 9 digits, INT64 up to 18,
 * bytes above. Texts and categories are strings, compressed by Snappy; `metadata` stands in the footer.
 *
 * @example
 * const parts: Uint8Array[] = [];
 * const sink = { write: async (bytes: Uint8Array) => void parts.push(bytes), close: async () => {} };
 * const writer = createParquetWriter(sink, [{ name: "score", type: { kind: "decimal", precision: 5, scale: 2 }, isOptional: false }]);
 * await writer.write({ rows: 1, columns: new Map([["score", { kind: "integers", length: 1, scale: 2, values: Int32Array.of(9075) }]]) });
 * await writer.close();
 * new TextDecoder().decode(parts[0]?.subarray(0, 4)); // => "PAR1"
 */
export function createParquetWriter(
  sink: ByteSink,
  columns: readonly OutputColumn[],
  { metadata = {} }: TableWriterOptions = {},
): TableWriter {
  const bytes = new ByteWriter(2 ** 16);
  const flush = async (): Promise<void> => {
    if (bytes.index === 0) return;
    const part = bytes.getBytes().slice();
    // Only what was handed on leaves; the offset in the file goes on.
    bytes.index = 0;
    await sink.write(part);
  };
  Object.assign(bytes, { flush, finish: flush });
  const root: SchemaElement = { name: "schema", num_children: columns.length };
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...columns.map((column) => plainElement(schemaElement(column)))],
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: "Kinerja",
  });
  return {
    write: async ({ rows, columns: data }: TableBatch) => {
      if (rows === 0) return;
      const columnData = columns.map((column) => {
        const cells = cellsOf(column, data.get(column.name), rows);
        return {
          name: column.name,
          data: cells,
          ...(column.type.kind === "text" ? { encoding: "PLAIN" as const, statistics: false } : {}),
        };
      });
      await writer.write({ columnData, rowGroupSize: rows });
    },
    close: async () => {
      // Up to 18 digits the bytes of a DECIMAL are those of its units: only the footer tells them apart.
      writer.schema = [root, ...columns.map(schemaElement)];
      await writer.finish();
      await flush();
      await sink.close();
    },
  };
}

/** A decimal as the whole number of its units: the writer would bring every other one to a big integer and back. */
function plainElement(element: SchemaElement): SchemaElement {
  if (element.type !== "INT32" && element.type !== "INT64") return element;
  const { name, type, repetition_type } = element;
  return { name, type, ...(repetition_type === undefined ? {} : { repetition_type }) };
}

function schemaElement({ name, type, isOptional }: OutputColumn): SchemaElement {
  const base = { name, repetition_type: isOptional ? "OPTIONAL" : "REQUIRED" } as const;
  switch (type.kind) {
    case "text":
    case "category":
      return { ...base, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };
    case "boolean":
      return { ...base, type: "BOOLEAN" };
    case "decimal": {
      const { precision, scale } = type;
      const decimal = {
        converted_type: "DECIMAL",
        precision,
        scale,
        logical_type: { type: "DECIMAL", precision, scale },
      } as const;
      if (precision <= 9) return { ...base, type: "INT32", ...decimal };
      if (precision <= 18) return { ...base, type: "INT64", ...decimal };
      // A byte holds 2.408 digits, its sign one bit of them.
      const width = Math.ceil((precision * Math.log2(10) + 1) / 8);
      return { ...base, type: "FIXED_LEN_BYTE_ARRAY", type_length: width, ...decimal };
    }
  }
}
