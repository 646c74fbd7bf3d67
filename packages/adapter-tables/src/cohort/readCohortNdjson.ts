import { type JsonFault, parseExactJson } from "@kinerja/model";
import { type CreateBuffer, createMembersReader } from "@kinerja/scoring/cohort";
import type { Program } from "@kinerja/scoring/engine";
import type { TableCode } from "../messages.ts";
import { type ByteBlock, feedBytes } from "../scan/feedBytes.ts";
import { tableIssue } from "../tableIssue.ts";
import type { CohortProgress, CsvBytes } from "./cohortCsvOptions.ts";
import { createIssueLog } from "./issueLog.ts";
import type { CohortReading } from "./readCohortCsv.ts";

/** Options of {@link readCohortNdjson}. */
export interface CohortNdjsonOptions {
  /** The lines, one member each. */
  readonly input: CsvBytes;
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

const lineFeed = 10;
/** The most bytes of one line. */
const longestLine = 1 << 24;
const greatestDepth = 20;

const faultCodes = {
  syntax: "table.notJson",
  duplicateKey: "table.duplicateKey",
  tooDeep: "table.tooDeep",
  tooMany: "table.tooDeep",
} as const satisfies Record<JsonFault, TableCode>;

/**
 * Reads a cohort from lines of JSON, one member a line with its child rows in it, into the columns that `scoreCohort`
 * takes.
 *
 * Members are what `score` takes, and refused for the same reasons; numbers are read by their digits. Bytes are pulled
 * piece by piece. A line that is no JSON gets its issue and the others are read; blank lines are passed over.
 *
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const bonus = { kind: "number", label, unit: "percent", decimals: 2, least: "0", greatest: "100" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { bonus } })
 *   .build();
 * const bytes = new TextEncoder().encode('{"id":"a","bonus":12.50}\n{"id":\n');
 * const reading = await readCohortNdjson(compilePolicy(policy).program, { input: { file: "unit.ndjson", bytes } });
 * Array.from(reading.columns.levels[0]?.inputs["bonus"]?.values ?? []); // => [1250]
 * reading.issues.map(({ code, row }) => [code, row]); // => [["table.notJson", 2]]
 */
export async function readCohortNdjson(program: Program, options: CohortNdjsonOptions): Promise<CohortReading> {
  const { input, greatestErrors = 100, createBuffer, onProgress, signal, blockBytes = 1 << 17 } = options;
  const { file } = input;
  const log = createIssueLog(greatestErrors);
  const reader = createMembersReader(program, {
    greatestIssues: greatestErrors,
    ...(createBuffer === undefined ? {} : { createBuffer }),
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const rows: number[] = [];
  let row = 0;
  let isSkipping = false;

  const takeLine = (bytes: Uint8Array): void => {
    row += 1;
    const text = decode(decoder, bytes);
    if (text === undefined) {
      const place = { file, row };
      log.add(() => tableIssue("table.notUtf8", place));
      return;
    }
    if (text.trim() === "") return;
    const parsed = parseExactJson(text, { greatestDepth });
    if (parsed.kind === "fault") {
      const place = { file, row };
      log.add(() => tableIssue(faultCodes[parsed.fault], place, { values: { column: parsed.offset + 1 } }));
      return;
    }
    rows.push(row);
    const place = { file, row };
    for (const issue of reader.add(parsed.value)) {
      if (issue.severity !== "warning") log.add(() => ({ ...issue, ...place }));
    }
  };

  const take = ({ bytes, length, final }: ByteBlock): number => {
    let at = 0;
    for (;;) {
      const end = bytes.indexOf(lineFeed, at);
      const isWhole = end !== -1 && end < length;
      if (!isWhole && !final) break;
      if (!isWhole && at >= length) return length;
      const next = isWhole ? end : length;
      if (isSkipping) isSkipping = false;
      else takeLine(bytes.subarray(at, next));
      at = isWhole ? next + 1 : length;
    }
    if (length - at < longestLine && !isSkipping) return at;
    if (!isSkipping) {
      row += 1;
      const place = { file, row };
      log.add(() => tableIssue("table.longRow", place, { values: { greatest: longestLine } }));
    }
    isSkipping = true;
    return length;
  };

  await feedBytes(input.bytes, take, {
    block: blockBytes,
    afterBlock: (bytes) => {
      signal?.throwIfAborted();
      onProgress?.({ level: program.levels[0]?.name ?? "", bytes, rows: rows.length });
      return false;
    },
  });
  const { columns, issues, issueCount } = reader.finish();
  const rowOf = (member: number): number => rows[member] ?? 0;
  log.count += issueCount - issues.length;
  for (const { member, issue } of issues) log.add(() => ({ ...issue, file, row: rowOf(member) }));
  return { file, columns, issues: log.issues, issueCount: log.count, isReadable: true, rowOf };
}

function decode(decoder: { readonly decode: (bytes: Uint8Array) => string }, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
