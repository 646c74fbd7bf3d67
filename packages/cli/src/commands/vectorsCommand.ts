import { KinerjaError, type Language } from "@kinerja/model";
import { overlays, policies } from "@kinerja/regulations";
import { score } from "@kinerja/scoring";
import { runVectors, type VectorFailure, type VectorReport } from "@kinerja/testkit";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { showText } from "../printing/showText.ts";
import { wrapText } from "../printing/wrapText.ts";
import { writeJson } from "../printing/writeJson.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";
import { readCases } from "../reading/readCases.ts";
import { readJson } from "../reading/readJson.ts";
import { words } from "../words.ts";
import type { Command, CommandCall } from "./command.ts";

/** A failure of a vector, or of the file that should hold some. */
type Failure = Omit<VectorFailure, "code"> & { readonly code: string };

interface FileReport extends Omit<VectorReport, "failures"> {
  readonly file: string;
  readonly failures: readonly Failure[];
}

/** Runs golden vectors. */
export const vectorsCommand: Command = {
  name: "vectors",
  usage: { id: "BERKAS…", en: "FILE…" },
  summary: { id: "menjalankan contoh emas dari berkas", en: "run golden vectors from files" },
  notes: [
    {
      id: "Mencetak yang gagal, lalu pada baris terakhir: N passed, N failed. Yang tidak dapat dijalankan terhitung gagal.",
      en: "Prints what failed, then on the last line: N passed, N failed. What cannot be run counts as failed.",
    },
  ],
  formats: ["table", "json"],
  options: {
    policy: {
      kind: "text",
      value: "ID|FILE",
      label: { id: "kebijakan untuk contoh dari tabel CSV", en: "the policy for cases of a CSV table" },
    },
    decimal: {
      kind: "text",
      value: "point|comma",
      oneOf: ["point", "comma"],
      label: { id: "tanda desimal pada CSV (bawaan: point)", en: "the decimal sign in CSV (default: point)" },
    },
  },
  examples: [
    "kinerja vectors vectors/*.json",
    "kinerja vectors data/skp-2014-structural.json --format json",
    "kinerja vectors contoh.csv --policy pp-30-2019",
  ],
  run: async (call) => {
    if (call.positionals.length === 0) throw cliError("usage.missingArgument", { expected: "FILE…" });
    const files: FileReport[] = [];
    for (const file of call.positionals) files.push(await runFile(file, call));
    const passed = files.reduce((sum, each) => sum + each.passed, 0);
    const failed = files.reduce((sum, each) => sum + each.failed, 0);
    if (call.format === "json") writeJson(call.streams.stdout, { passed, failed, files });
    else {
      for (const file of files) call.streams.stdout.write(renderFailures(file, call));
      call.streams.stdout.write(`${passed} passed, ${failed} failed\n`);
    }
    return failed === 0 ? 0 : 1;
  },
};

/** A file whose content cannot be read is one failed vector; a file that is not there is wrong usage. */
async function runFile(file: string, call: CommandCall): Promise<FileReport> {
  if (/\.csv$/i.test(file)) return runTable(file, call);
  const { streams } = call;
  const bytes = await readBytes(file, streams);
  try {
    const content = readJson(decodeText(bytes, file), file);
    return {
      file,
      ...runVectors(content, { policies: Object.values(policies), overlays: Object.values(overlays), score }),
    };
  } catch (error) {
    if (!(error instanceof KinerjaError)) throw error;
    const { code, label: message } = error;
    return { file, passed: 0, failed: 1, failures: [{ ...unreadable(file), code, message }] };
  }
}

/** Cases of a table: each issue of the table counts as a failed vector, and failures name the row. */
async function runTable(file: string, call: CommandCall): Promise<FileReport> {
  const policy = await findPolicyDocument(requireOption(call, "policy", "ID|FILE"), call.streams.stdin);
  const { cases, issues, rows } = await readCases(file, policy, call);
  const runner = {
    policies: [policy, ...Object.values(policies).filter(({ id }) => id !== policy.id)],
    overlays: Object.values(overlays),
    score,
  };
  const report =
    cases.length === 0
      ? { passed: 0, failed: 0, failures: [] }
      : runVectors({ kind: "policy", policy: policy.id, cases }, runner);
  const unread = issues.map(
    ({ code, path, message }): Failure => ({
      vector: path,
      rule: "",
      expected: null,
      received: null,
      path: "",
      code,
      message,
    }),
  );
  const failures = report.failures.map((failure): Failure => {
    const row = rows[Number(/^cases\[(\d+)\]/.exec(failure.path)?.[1] ?? -1)];
    return row === undefined ? failure : { ...failure, path: `${row}: ${failure.path}` };
  });
  return { file, passed: report.passed, failed: report.failed + unread.length, failures: [...unread, ...failures] };
}

function unreadable(file: string): Omit<Failure, "code" | "message"> {
  return { vector: file, rule: "", expected: null, received: null, path: "" };
}

function renderFailures({ file, failures }: FileReport, { language, paint, width }: CommandCall): string {
  const nameOf = (name: string): string => (name === "-" ? words.standardInput[language] : showText(name));
  const lines = failures.flatMap((failure) => [
    `${paint("bad", `✗ ${nameOf(failure.vector)}`)}  ${paint("quiet", `${nameOf(file)} ${showText(failure.path)}`.trimEnd())}`,
    ...wrapText(failure.message[language], width - 4).map((line) => `    ${line}`),
    ...comparison(failure, language),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function comparison({ expected, received }: Failure, language: Language): readonly string[] {
  if (expected === null && received === null) return [];
  return [
    `    ${words.expected[language]}: ${showText(JSON.stringify(expected))}`,
    `    ${words.received[language]}: ${showText(JSON.stringify(received))}`,
  ];
}
