import { KinerjaError } from "@kinerja/model";
import { applyOverlays, type PolicyDocument, type PolicyOverlay, staleValues } from "@kinerja/policy";
import { findOverlay, findPolicy, overlays, policies } from "@kinerja/regulations";
import { readDate } from "../arguments/readDate.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { requireArgument } from "../arguments/requireArgument.ts";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { isFile } from "../policies/isFile.ts";
import { readUnverifiedFile } from "../policies/readPolicyFile.ts";
import { countProgress } from "../printing/countProgress.ts";
import { renderCaseCount } from "../printing/renderCaseCount.ts";
import { renderNearEdges } from "../printing/renderNearEdges.ts";
import { renderSignature } from "../printing/renderSignature.ts";
import { renderStale } from "../printing/renderStale.ts";
import { showText } from "../printing/showText.ts";
import { wrapText } from "../printing/wrapText.ts";
import { writeJson } from "../printing/writeJson.ts";
import { policyStatusWords, words } from "../words.ts";
import { asksForEdges } from "./asksForEdges.ts";
import { checkSignature } from "./checkSignature.ts";
import type { Command, CommandCall } from "./command.ts";
import { hasErrors } from "./hasErrors.ts";
import { type EdgeListing, listNearEdges } from "./listNearEdges.ts";
import { nearEdgesOptions } from "./nearEdgesOptions.ts";
import { printPolicyCases } from "./printPolicyCases.ts";
import { refuseLoneTrust } from "./refuseLoneTrust.ts";
import type { FoundIssue, ShownVerdict } from "./shownVerdict.ts";
import { verifyDocument } from "./verifyDocument.ts";

/** Verifies one policy or overlay. */
export const verifyCommand: Command = {
  name: "verify",
  usage: { id: "ID|BERKAS|--all", en: "ID|FILE|--all" },
  summary: { id: "memeriksa apakah sebuah dokumen kebijakan sehat", en: "check whether a policy document is sound" },
  notes: [
    {
      id: "Sehat adalah kata mesin tentang bentuk: tidak ada celah, tumpang tindih, lingkaran, atau satuan yang salah. Apakah angkanya benar menurut hukum dinyatakan oleh status. Perubahan (overlay) diperiksa di atas kebijakan dasarnya.",
      en: "Sound is a machine's word about form: no gap, overlap, circle or wrong unit. Whether the numbers are the law's is what the status tells. An overlay is verified on its base.",
    },
  ],
  formats: ["table", "json"],
  options: {
    "stale-after": {
      kind: "text",
      value: "YYYY-MM-DD",
      label: {
        id: "juga daftar nilai, aturan, dan sumber yang terakhir diperiksa sebelum hari itu atau buktinya lemah; ada isinya: kode keluar 1",
        en: "also list values, rules and sources last checked before that day or of weak evidence; exit 1 where there are any",
      },
    },
    signature: {
      kind: "text",
      value: "FILE.sig.json",
      label: {
        id: "periksa juga tanda tangan ini (lihat kinerja sign --help)",
        en: "check this signature too (see kinerja sign --help)",
      },
    },
    trust: {
      kind: "text",
      value: "PUBLIC.pem",
      isRepeatable: true,
      label: {
        id: "kunci publik yang dipercaya; boleh berulang",
        en: "a public key that you trust; may be repeated",
      },
    },
    all: {
      kind: "flag",
      label: { id: "semua kebijakan dan perubahan yang dikenal", en: "every policy and overlay that is known" },
    },
    base: {
      kind: "text",
      value: "ID|FILE",
      label: {
        id: "kebijakan dasar untuk berkas perubahan (bawaan: menurut berkasnya)",
        en: "the base of an overlay file (default: as the file says)",
      },
    },
    cases: {
      kind: "text",
      value: "FILE.csv",
      label: {
        id: "periksa juga contoh pada tabel ini (given/when/then)",
        en: "verify with the cases of this table too (given/when/then)",
      },
    },
    "print-cases": {
      kind: "flag",
      label: {
        id: "cetak contoh kebijakan sebagai tabel CSV (dengan --format json: untuk kinerja vectors)",
        en: "print the cases of the policy as a CSV table (with --format json: for kinerja vectors)",
      },
    },
    decimal: {
      kind: "text",
      value: "point|comma",
      oneOf: ["point", "comma"],
      label: { id: "tanda desimal pada CSV (bawaan: point)", en: "the decimal sign in CSV (default: point)" },
    },
    ...nearEdgesOptions,
  },
  examples: [
    "kinerja verify pp-46-2011",
    "kinerja verify pp-46-2011.round",
    "kinerja verify kebijakan.json --format json",
    "kinerja verify --all --stale-after 2027-01-01",
    "kinerja verify pp-30-2019 --print-cases > contoh.csv",
    "kinerja verify pp-30-2019 --cases contoh.csv",
    "kinerja verify pp-30-2019 --input pegawai.json --margin 0.5 --rule predicate",
  ],
  run: async (call) => {
    const staleAfter = readDate(call, "stale-after");
    const edges = asksForEdges(call);
    refuseLoneTrust(call);
    if (call.options.has("all")) return verifyAll(call, staleAfter);
    const name = requireArgument(call, "ID|FILE");
    if (call.options.has("print-cases")) return printPolicyCases(name, call);
    const verdict = await verdictOf(name, { call, staleAfter, edges });
    if (call.format === "json") {
      const { near, ...rest } = verdict;
      const listed = near === undefined ? {} : { nearEdges: near.edges, looked: near.looked, issues: near.issues };
      writeJson(call.streams.stdout, { ...rest, ...listed });
    } else call.streams.stdout.write(`${renderVerdict(name, verdict, call).join("\n")}\n`);
    return isFine(verdict) ? 0 : 1;
  },
};

/** Verifies every policy of the regulations, and every overlay on its base. */
async function verifyAll(call: CommandCall, staleAfter: string | undefined): Promise<number> {
  refusePositionals(call);
  for (const name of ["signature", "cases", "print-cases", "input", "margin"]) {
    const [received] = call.options.get(name) ?? [];
    if (received !== undefined)
      throw cliError("usage.wrongValue", { name: `--${name}`, received, expected: "ID|FILE" });
  }
  const shown: { readonly name: string; readonly verdict: ShownVerdict }[] = [];
  const names = [...Object.keys(policies), ...Object.keys(overlays)];
  const progress = countProgress(call.streams, words.verifying[call.language]);
  for (const [index, name] of names.entries()) {
    progress.at(`${index + 1}/${names.length} ${name}`);
    shown.push({ name, verdict: await verdictOf(name, { call, staleAfter, edges: false }) });
  }
  progress.done();
  if (call.format === "json") {
    const sound = shown.every(({ verdict }) => verdict.sound);
    const documents = shown.map(({ name, verdict }) => ({ id: name, ...verdict }));
    writeJson(call.streams.stdout, { sound, documents });
  } else {
    const texts = shown.map(({ name, verdict }) => renderVerdict(name, verdict, call).join("\n"));
    call.streams.stdout.write(`${texts.join("\n\n")}\n`);
  }
  return shown.every(({ verdict }) => isFine(verdict)) ? 0 : 1;
}

function isFine({ sound, stale = [], signature, near }: ShownVerdict): boolean {
  return sound && stale.length === 0 && signature?.holds !== false && !hasErrors(near?.issues ?? []);
}

/** What one call asks for. */
interface Asked {
  readonly call: CommandCall;
  readonly staleAfter: string | undefined;
  /** Whether members near an edge are to be listed. */
  readonly edges: boolean;
}

/** A document whose form is wrong has issues instead of findings; here they are told in the same way. */
async function verdictOf(name: string, asked: Asked): Promise<ShownVerdict> {
  const policy = findPolicy(name);
  if (policy !== undefined) return complete(await verifyDocument(policy, asked.call), policy, asked);
  const overlay = findOverlay(name);
  if (overlay !== undefined) return complete(await verifyOverlay(overlay, asked.call), overlay, asked);
  if (!isFile(name))
    throw cliError("usage.unknownPolicy", {
      name,
      hint: hintAt(name, [...Object.keys(policies), ...Object.keys(overlays)]),
    });
  try {
    const file = await readUnverifiedFile(name, asked.call.streams.stdin);
    if (file.kind === "policy")
      return await complete(await verifyDocument(file.document, asked.call), file.document, asked);
    return await complete(await verifyOverlay(file.overlay, asked.call), file.overlay, asked);
  } catch (error) {
    const issues = refusedIssues(error);
    if (issues === undefined) throw error;
    return { sound: false, findings: issues };
  }
}

/** Adds what was asked for besides: what is stale, whether a signature holds, who is near an edge. */
async function complete(
  verdict: ShownVerdict,
  document: PolicyDocument | PolicyOverlay,
  { call, staleAfter, edges }: Asked,
): Promise<ShownVerdict> {
  const signature = await checkSignature(document, call);
  // By an unsound document nobody is looked at: its findings come first.
  const near = edges && verdict.sound ? await nearOf(document, call) : undefined;
  return {
    ...verdict,
    ...(staleAfter === undefined ? {} : { stale: staleValues(document, { after: staleAfter }) }),
    ...(signature === undefined ? {} : { signature }),
    ...(near === undefined ? {} : { near }),
  };
}

async function nearOf(document: PolicyDocument | PolicyOverlay, call: CommandCall): Promise<EdgeListing> {
  return "levels" in document
    ? listNearEdges(document, [], call)
    : listNearEdges(await findBase(document, call), [document], call);
}

function findBase(overlay: PolicyOverlay, { options, streams }: CommandCall): Promise<PolicyDocument> {
  return findPolicyDocument(options.get("base")?.[0] ?? overlay.base, streams.stdin);
}

function refusedIssues(error: unknown): readonly FoundIssue[] | undefined {
  if (!(error instanceof KinerjaError) || error.code !== "policy.refused") return undefined;
  return error.issues.map(({ code, path, message }): FoundIssue => ({ code, path, message, severity: "error" }));
}

async function verifyOverlay(overlay: PolicyOverlay, call: CommandCall): Promise<ShownVerdict> {
  const base = await findBase(overlay, call);
  const outcome = applyOverlays(base, [overlay]);
  if (outcome.kind === "accepted") return verifyDocument(outcome.value.document, call, [overlay]);
  return {
    sound: false,
    findings: outcome.issues.map(
      (issue): FoundIssue => ({ code: issue.code, path: issue.path, message: issue.message, severity: "error" }),
    ),
  };
}

function renderVerdict(
  name: string,
  { sound, status, findings, cases, stale, signature, near }: ShownVerdict,
  call: CommandCall,
): readonly string[] {
  const { language, paint, width } = call;
  // What is wrong in the table of a user is no fault of the document.
  const isSound = sound || findings.every(({ file, severity }) => file !== undefined || severity === "warning");
  const verdict = isSound ? paint("good", `✓ ${words.sound[language]}`) : paint("bad", `✗ ${words.unsound[language]}`);
  const grade = status === undefined ? "" : ` · ${words.status[language]}: ${policyStatusWords[status][language]}`;
  const lines = findings.flatMap(({ code, path, message, severity, witness, ...place }) => [
    "",
    `${paint(severity === "error" ? "bad" : "warning", words[severity][language])} ${paint("quiet", `[${code}]`)} ${showText(path)}${rowOf(place, path)}`,
    ...wrapText(message[language], width - 4).map((line) => `    ${line}`),
    ...(witness === undefined || witness === "" || witness === path
      ? []
      : wrapText(`${words.witness[language]}: ${witness}`, width - 4).map((line) => paint("quiet", `    ${line}`))),
  ]);
  return [
    `${paint("strong", name === "-" ? words.standardInput[language] : showText(name))}: ${verdict}${grade}`,
    ...(cases === undefined ? [] : renderCaseCount(cases, call)),
    ...(findings.length === 0 ? [words.noFindings[language]] : lines),
    ...(stale === undefined ? [] : ["", ...renderStale(stale, call)]),
    ...(signature === undefined ? [] : ["", ...renderSignature(signature, call)]),
    ...(near === undefined ? [] : ["", ...renderNearEdges(near, call)]),
  ];
}

/** The row of the table behind a finding; an issue of the table itself names it in its path. */
function rowOf({ file, row }: { readonly file?: string; readonly row?: number }, path: string): string {
  return file === undefined || row === undefined || path.startsWith(file) ? "" : ` (${showText(file)}:${row})`;
}
