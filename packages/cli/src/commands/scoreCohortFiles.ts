import { type CohortReading, writeResultsCsv, writeResultsNdjson } from "@kinerja/adapter-tables";
import type { Issue } from "@kinerja/model";
import { compilePolicy, type Program } from "@kinerja/scoring";
import { type CohortResult, loadKernel, scoreCohort } from "@kinerja/scoring/cohort";
import { readDate } from "../arguments/readDate.ts";
import { readTables } from "../arguments/readTables.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { createProgressBar, type ProgressBar } from "../printing/createProgressBar.ts";
import { writePieces } from "../printing/writePieces.ts";
import { readCohortFiles } from "../reading/readCohortFiles.ts";
import { readDocument } from "../reading/readDocument.ts";
import type { CommandCall } from "./command.ts";
import { noteUnusedOptions } from "./noteUnusedOptions.ts";
import { printCohortReport } from "./printCohortReport.ts";

/** Where results go, and in which form. */
interface Target {
  readonly form: "csv" | "ndjson";
  /** Standard output where there is no file. */
  readonly out: string | undefined;
  /** Files for the results of child tables, by level. */
  readonly tables: ReadonlyMap<string, string>;
  readonly decimal: "point" | "comma";
}

/** From how many members on the program is printed as JavaScript. */
const worthPrinting = 2000;

/** Scores a cohort from files to files, as large as it may be. */
export async function scoreCohortFiles(call: CommandCall): Promise<number> {
  const { options, streams, language } = call;
  const { stdin } = streams;
  const policyName = requireOption(call, "policy", "ID");
  const input = requireOption(call, "input", "FILE");
  const policy = await findPolicyDocument(policyName, stdin);
  const overlays = await findOverlays(options.get("overlay") ?? [], policy, stdin);
  const decimal = options.get("decimal")?.[0] === "comma" ? "comma" : "point";
  const target: Target = {
    form: formOf(call),
    out: options.get("out")?.[0],
    tables: readTables(call, policy, "out-table"),
    decimal,
  };
  noteUnusedOptions(call);
  const document = await readDocument(input, stdin);
  const at = readDate(call) ?? dateOf(document);
  const { program, warnings } = compilePolicy(policy, { overlays, ...(at === undefined ? {} : { at }) });
  const bar = createProgressBar(streams, language);
  try {
    const reading = await readCohortFiles(program, {
      input,
      tables: readTables(call, policy),
      decimal: options.get("decimal")?.[0],
      document,
      bar,
    });
    const result = run(program, reading, { target, bar });
    await write(program, reading, { result, target, bar, call });
    bar.clear();
    return printCohortReport({ reading, result, warnings, policy, out: target.out }, call);
  } finally {
    bar.clear();
  }
}

function run(
  program: Program,
  { columns }: CohortReading,
  { target, bar }: { readonly target: Target; readonly bar: ProgressBar },
): CohortResult {
  const wanted = program.levels.filter(
    ({ name }, depth) => depth === 0 || target.form === "ndjson" || target.tables.has(name),
  );
  const rules = wanted.flatMap(({ outputs }) => outputs.map(({ name }) => name));
  // Printing code pays from some thousands on; nothing forbids making it at run time in a process of its own.
  const kernel = columns.members < worthPrinting ? {} : { kernel: loadKernel(program, { allowEval: true, rules }) };
  return scoreCohort(program, columns, {
    ...kernel,
    rules,
    onProgress: (done, of) => bar.show("scoring", "", done / of),
  });
}

interface Writing {
  readonly result: CohortResult;
  readonly target: Target;
  readonly bar: ProgressBar;
  readonly call: CommandCall;
}

async function write(program: Program, { columns, issues }: CohortReading, writing: Writing): Promise<void> {
  const { result, target, bar, call } = writing;
  const { form, out, tables, decimal } = target;
  if (out !== undefined || tables.size === 0 || call.format === form) {
    const pieces =
      form === "csv"
        ? writeResultsCsv(program, columns, result, { decimal })
        : writeResultsNdjson(program, columns, result, { issues: issues as readonly Issue[] });
    bar.show("writing", out ?? "", 0);
    await writePieces(pieces, { name: out, stream: call.streams.stdout });
  }
  for (const [level, name] of tables) {
    bar.show("writing", name, 0);
    await writePieces(writeResultsCsv(program, columns, result, { decimal, level }), {
      name,
      stream: call.streams.stdout,
    });
  }
}

function formOf({ options, format }: CommandCall): Target["form"] {
  if (format === "csv" || format === "ndjson") return format;
  const [out] = options.get("out") ?? [];
  if (out === undefined || /\.csv$/i.test(out)) return "csv";
  if (/\.(ndjson|jsonl)$/i.test(out)) return "ndjson";
  throw cliError("usage.wrongValue", { name: "--out", received: out, expected: "FILE.csv, FILE.ndjson" });
}

/** The date that a JSON input gives itself, as for `score`. */
function dateOf(document: unknown): string | undefined {
  const at = typeof document === "object" && document !== null && "at" in document ? document.at : undefined;
  return typeof at === "string" ? at : undefined;
}
