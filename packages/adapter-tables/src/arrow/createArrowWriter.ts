import {
  Field,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Schema,
  Struct,
} from "apache-arrow";
import type { ByteSink } from "../columns/byteSink.ts";
import type { OutputColumn } from "../columns/outputColumn.ts";
import type { TableBatch } from "../columns/tableFile.ts";
import type { TableWriter, TableWriterOptions } from "../columns/tableWriter.ts";
import { arrowType } from "./arrowType.ts";
import { dataOfColumn } from "./dataOfColumn.ts";

/** Options of {@link createArrowWriter}. */
export interface ArrowWriterOptions extends TableWriterOptions {
  /** A file, whose batches can be found from its end, or a stream, which can be read while it is written. Default: `file`. */
  readonly form?: "file" | "stream";
}

/** Tells how many bytes were handed to the queue. */
class CountedFile extends RecordBatchFileWriter {
  bytes(): number {
    return this._position;
  }
}

class CountedStream extends RecordBatchStreamWriter {
  bytes(): number {
    return this._position;
  }
}

/**
 * Opens an Arrow file or stream (Arrow IPC) for writing: each batch becomes one record batch and leaves memory before
 * the next is taken.
 *
 * Decimals are Decimal128 of the declared precision and scale, texts and categories Utf8; `metadata` stands in the
 * schema.
 *
 * @example
 * const parts: Uint8Array[] = [];
 * const sink = { write: async (bytes: Uint8Array) => void parts.push(bytes), close: async () => {} };
 * const writer = createArrowWriter(sink, [{ name: "score", type: { kind: "decimal", precision: 5, scale: 2 }, isOptional: false }]);
 * await writer.write({ rows: 1, columns: new Map([["score", { kind: "integers", length: 1, scale: 2, values: Int32Array.of(9075) }]]) });
 * await writer.close();
 * new TextDecoder().decode(parts[0]?.subarray(0, 6)); // => "ARROW1"
 */
export function createArrowWriter(
  sink: ByteSink,
  columns: readonly OutputColumn[],
  { metadata = {}, form = "file" }: ArrowWriterOptions = {},
): TableWriter {
  const fields = columns.map(({ name, type, isOptional }) =>
    Field.new({ name, type: arrowType(type), nullable: isOptional }),
  );
  const schema = new Schema(fields, new Map(Object.entries(metadata)));
  const writer = form === "file" ? new CountedFile() : new CountedStream();
  writer.reset(undefined, schema);
  let written = 0;
  let wake: () => void = () => undefined;
  let failure: unknown;
  const pump = (async () => {
    try {
      for await (const bytes of writer) {
        await sink.write(bytes);
        written += bytes.length;
        wake();
      }
    } catch (error) {
      failure = error ?? new Error("the sink failed");
      wake();
    }
  })();
  return {
    write: async ({ rows, columns: data }: TableBatch) => {
      if (rows === 0) return;
      const children = columns.map((column) => dataOfColumn(column, data.get(column.name), rows));
      writer.write(
        new RecordBatch(schema, makeData({ type: new Struct(fields), length: rows, nullCount: 0, children })),
      );
      // Until the sink has taken it all, no more is made.
      while (written < writer.bytes() && failure === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure !== undefined) throw failure;
    },
    close: async () => {
      writer.close();
      await pump;
      if (failure !== undefined) throw failure;
      await sink.close();
    },
  };
}
