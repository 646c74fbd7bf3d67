import {
  type OutputColumn,
  resultColumns,
  scoreTables,
  type TablesReport,
  type TableWriter,
} from "@kinerja/adapter-tables/cohort";
import { createFile, type FileSink, type FileSource, openFile } from "@kinerja/adapter-tables/node";
import type { TableFile } from "@kinerja/adapter-tables/parquet";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { compilePolicy } from "@kinerja/scoring";
import { loadKernel } from "@kinerja/scoring/cohort";
import { cliError } from "../cliError.ts";
import type { CommandCall } from "../commands/command.ts";
import { createProgressBar } from "../printing/createProgressBar.ts";
import { words } from "../words.ts";
import { findTableForm } from "./findTableForm.ts";
import { policyMetadata } from "./policyMetadata.ts";

/** What is scored, and where its results go. */
export interface FilesRun {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  readonly at: string | undefined;
  readonly input: string;
  /** Files of child tables, by level. */
  readonly tables: ReadonlyMap<string, string>;
  /** Files of results, by level. */
  readonly out: ReadonlyMap<string, string>;
}

/**
 * Scores tables that are read batch by batch, and writes the results as it goes.
 *
 * @throws KinerjaError `file.…`, `usage.…`, or `table.…` where a table cannot be read on
 */
export async function scoreFiles(run: FilesRun, call: CommandCall): Promise<TablesReport> {
  const { policy, overlays, at, input, tables, out } = run;
  const { program } = compilePolicy(policy, { overlays, ...(at === undefined ? {} : { at }) });
  const missing = program.levels.slice(1).find(({ name }) => !tables.has(name));
  if (missing !== undefined) throw cliError("usage.missingTable", { name: missing.name });
  const sources: FileSource[] = [];
  const sinks: FileSink[] = [];
  const bar = createProgressBar(call.streams, call.language);
  const open = async (name: string): Promise<TableFile> => {
    const form = findTableForm(name);
    if (form === undefined) throw cliError("usage.mixedForms", { name });
    const source = await openSource(name);
    sources.push(source);
    return form.open(source, name);
  };
  const create = async (name: string, columns: readonly OutputColumn[]): Promise<TableWriter> => {
    const form = findTableForm(name);
    if (form === undefined) throw cliError("usage.outForm", { name });
    const sink = await createSink(name);
    sinks.push(sink);
    return form.create(sink, columns, { metadata: policyMetadata(program.policy) });
  };
  try {
    const children: [string, TableFile][] = [];
    const members = await open(input);
    for (const [level, name] of tables) children.push([level, await open(name)]);
    const writers: [string, TableWriter][] = [];
    for (const [depth, { name }] of program.levels.entries()) {
      const file = out.get(name);
      if (file !== undefined) writers.push([name, await create(file, resultColumns(program, depth))]);
    }
    return await scoreTables(
      program,
      { members, tables: Object.fromEntries(children) },
      {
        writers: Object.fromEntries(writers),
        onProgress: (done, of) => bar.show("scoring", `${done} ${words.members[call.language]}`, of && done / of),
        // The command runs on its user's own machine: code may be made here.
        kernel: loadKernel(program, { allowEval: true }),
      },
    );
  } finally {
    bar.clear();
    // What was not closed is only a part: nobody is to take it for the whole.
    for (const sink of sinks) await sink.discard();
    for (const source of sources) await source.close();
  }
}

async function openSource(name: string): Promise<FileSource> {
  try {
    return await openFile(name);
  } catch (error) {
    throw fileError(error, name, "file.notReadable");
  }
}

async function createSink(name: string): Promise<FileSink> {
  try {
    return await createFile(name);
  } catch (error) {
    throw fileError(error, name, "file.notWritable");
  }
}

function fileError(error: unknown, name: string, code: "file.notReadable" | "file.notWritable"): unknown {
  const reason = error instanceof Error && "code" in error ? String(error.code) : undefined;
  if (reason === undefined) return error;
  if (reason === "EISDIR") return cliError("file.isDirectory", { name });
  return reason === "ENOENT" && code === "file.notReadable"
    ? cliError("file.notFound", { name })
    : cliError(code, { name, reason });
}
