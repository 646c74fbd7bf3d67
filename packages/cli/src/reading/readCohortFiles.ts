import { type CohortReading, readCohortCsv, readCohortNdjson } from "@kinerja/adapter-tables";
import type { Program } from "@kinerja/scoring";
import { columnsOf } from "@kinerja/scoring/cohort";
import { cliError } from "../cliError.ts";
import type { ProgressBar } from "../printing/createProgressBar.ts";
import { openBytes } from "./openBytes.ts";

/** Where a cohort is read from. */
export interface CohortSource {
  readonly input: string;
  /** Files of child tables, by level. */
  readonly tables: ReadonlyMap<string, string>;
  readonly decimal: string | undefined;
  /** The JSON document that the input is, where it is one. */
  readonly document: unknown;
  readonly bar: ProgressBar;
}

/**
 * Reads a cohort from CSV with its child tables, from lines of JSON, or from a JSON document.
 * What is wrong inside comes back as issues; only a file that cannot be read at all throws.
 *
 * @throws KinerjaError a `file.…` or `usage.…` code
 */
export async function readCohortFiles(program: Program, source: CohortSource): Promise<CohortReading> {
  const { input, tables, decimal, document, bar } = source;
  if (/\.csv$/i.test(input)) return readTables(program, source);
  if (tables.size > 0 || decimal !== undefined) throw cliError("usage.tableForJson");
  if (/\.(ndjson|jsonl)$/i.test(input)) {
    const lines = await openBytes(input);
    const onProgress = ({ bytes }: { readonly bytes: number }): void => bar.show("reading", input, bytes / lines.size);
    return readCohortNdjson(program, { input: lines, onProgress });
  }
  const { columns, issues } = columnsOf(program, membersOf(document, input), { greatestIssues: 100 });
  return {
    file: undefined,
    columns,
    issues: issues.map(({ issue }) => issue),
    issueCount: issues.length,
    isReadable: true,
    rowOf: () => 0,
  };
}

async function readTables(program: Program, { input, tables, decimal, bar }: CohortSource): Promise<CohortReading> {
  const missing = program.levels.slice(1).find(({ name }) => !tables.has(name));
  if (missing !== undefined) throw cliError("usage.missingTable", { name: missing.name });
  const members = await openBytes(input);
  const opened = await Promise.all([...tables].map(async ([level, file]) => [level, await openBytes(file)] as const));
  const children = new Map(opened);
  return readCohortCsv(program, {
    input: members,
    tables: Object.fromEntries(children),
    decimal: decimal === "comma" ? "comma" : "point",
    onProgress: ({ level, bytes }) => {
      const { file, size } = children.get(level) ?? members;
      bar.show("reading", file, bytes / size);
    },
  });
}

function membersOf(document: unknown, name: string): readonly unknown[] {
  const list = typeof document === "object" && document !== null && "members" in document ? document.members : document;
  if (!Array.isArray(list)) throw cliError("file.noMembers", { name });
  return list;
}
