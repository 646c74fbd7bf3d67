import type { CreateBuffer } from "@kinerja/scoring/cohort";
import type { DecimalSign } from "../cell/readCell.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import type { ByteChunks } from "../scan/feedBytes.ts";

/** A table as bytes, and the name under which messages speak of it. */
export interface CsvBytes {
  readonly file: string;
  readonly bytes: ByteChunks;
}

/** How far the reading has come. */
export interface CohortProgress {
  /** The level whose table is read. */
  readonly level: string;
  /** Bytes of this table so far, and rows. */
  readonly bytes: number;
  readonly rows: number;
}

/** Options of {@link readCohortCsv}. */
export interface CohortCsvOptions {
  /** The table of the members. */
  readonly input: CsvBytes;
  /** One table for each child level, by the level's name. Default: none. */
  readonly tables?: Readonly<Record<string, CsvBytes>>;
  /** Default: `point`. */
  readonly decimal?: DecimalSign;
  /** Default: found in the header of each table. */
  readonly delimiter?: Delimiter;
  /** How many issues are told; all are counted. Default: 100. */
  readonly greatestErrors?: number;
  /** Called after each block of bytes. */
  readonly onProgress?: (progress: CohortProgress) => void;
  /** Ends the reading between two blocks with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Where the columns' bytes come from; `SharedArrayBuffer` for workers. Default: plain buffers. */
  readonly createBuffer?: CreateBuffer;
  /** Bytes that are read at once. Default: 128 KiB. */
  readonly blockBytes?: number;
}
