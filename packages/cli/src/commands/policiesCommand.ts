import { fillLabel, type Label, type Language, parseIsoDate, type Source, writeDate } from "@kinerja/model";
import {
  applyOverlays,
  hashPolicy,
  type PolicyDocument,
  type PolicyOverlay,
  policyStatus,
  resolveParameters,
  type Succession,
} from "@kinerja/policy";
import { overlays, policies, regulations } from "@kinerja/regulations";
import { readDate } from "../arguments/readDate.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { cliError } from "../cliError.ts";
import { describeSource } from "../policies/describeSource.ts";
import { wrapText } from "../printing/wrapText.ts";
import { writeJson } from "../printing/writeJson.ts";
import { policyStatusWords } from "../words.ts";
import type { Command, CommandCall } from "./command.ts";

/** Lists the policies that the command knows. */
export const policiesCommand: Command = {
  name: "policies",
  usage: { id: "", en: "" },
  summary: { id: "daftar kebijakan yang dikenal", en: "list the policies that are known" },
  notes: [
    {
      id: "Status menyatakan mutu bukti di balik angka-angkanya, bukan mutu aturannya. Hash menandai isi dokumen: hasil dengan hash yang sama dihitung dengan aturan yang sama.",
      en: "The status speaks of the evidence behind the numbers, not of the rule. The hash marks the content: results of one hash were made by one rule.",
    },
  ],
  formats: ["table", "json"],
  options: {
    at: {
      kind: "text",
      value: "YYYY-MM-DD",
      label: {
        id: "hanya yang berlaku pada hari itu, satu per pokok; contoh dan percobaan tidak ikut",
        en: "only those in force on that day, one a subject; examples and experiments are left out",
      },
    },
    subject: {
      kind: "text",
      value: "SUBJECT",
      label: {
        id: "hanya pokok ini, misalnya employeePredicate",
        en: "only this subject, such as employeePredicate",
      },
    },
  },
  examples: [
    "kinerja policies",
    "kinerja policies --at 2021-06-30",
    "kinerja policies --at 2026-11-22 --subject employeePredicate --format json",
  ],
  run: async (call) => {
    refusePositionals(call);
    const at = readDate(call);
    const documents = selectPolicies(at, readSubject(call)).map(listPolicy);
    const changes = Object.values(overlays)
      .filter((overlay) => at === undefined || isOverlayInForce(overlay, at))
      .map(listOverlay)
      .filter(({ base }) => documents.some(({ id }) => id === base));
    if (call.format === "json") {
      writeJson(call.streams.stdout, { ...(at === undefined ? {} : { at }), policies: documents, overlays: changes });
    } else if (documents.length === 0) {
      call.streams.stdout.write(`${noneInForce[call.language]}\n`);
    } else call.streams.stdout.write(`${renderPolicies(documents, changes, call).join("\n")}\n`);
    return 0;
  },
};

const noneInForce: Label = {
  id: "Tidak ada kebijakan di sini yang berlaku pada hari itu. Pilih tanggal lain, atau hilangkan --at untuk melihat semuanya.",
  en: "No policy held here is in force on that day. Choose another date, or leave out --at to see all of them.",
};

function selectPolicies(at: string | undefined, subject: string | undefined): readonly PolicyDocument[] {
  const all: readonly PolicyDocument[] = Object.values(at === undefined ? policies : regulations.at(at));
  return subject === undefined ? all : all.filter((document) => document.subject === subject);
}

/** A subject that no policy has is a slip of the pen, not an empty list. */
function readSubject({ options }: CommandCall): string | undefined {
  const subject = options.get("subject")?.[0];
  const known = [...new Set(Object.values(policies).map((document) => document.subject))].sort();
  if (subject === undefined || known.includes(subject)) return subject;
  throw cliError("usage.wrongValue", { name: "--subject", received: subject, expected: known.join(", ") });
}

/** An overlay is in force where all its numbers have a value, and it changes something on that day. */
function isOverlayInForce(overlay: PolicyOverlay, at: string): boolean {
  const date = parseIsoDate(at);
  const base = baseOf(overlay);
  if (date === undefined || base === undefined) return false;
  const { values, issues } = resolveParameters(withOverlay(overlay), date);
  if (issues.length > 0) return false;
  if (overlay.rules !== undefined) return true;
  // The numbers of its base stand in an overlay until its own begin.
  const { values: before } = resolveParameters(base, date);
  return Object.keys(overlay.parameters ?? {}).some(
    (name) => JSON.stringify(values[name]) !== JSON.stringify(before[name]),
  );
}

function baseOf({ base }: PolicyOverlay): PolicyDocument | undefined {
  return Object.values(policies).find(({ id }) => id === base);
}

function withOverlay(overlay: PolicyOverlay): PolicyDocument {
  const base = baseOf(overlay);
  const outcome = base === undefined ? undefined : applyOverlays(base, [overlay]);
  if (outcome?.kind === "accepted") return outcome.value.document;
  throw new TypeError(`The overlay ${overlay.id} does not fit its base.`);
}

type Listed = ReturnType<typeof listPolicy> & { readonly base?: string };

/** One step from a rule to the next. */
interface Step {
  readonly policy: string;
  readonly on: string;
  readonly by: Source;
}

/** What a policy took the place of, and what took its place. */
function stepsOf(id: string): { readonly replaces?: Step; readonly replacedBy?: Step } {
  const before = regulations.succession.find(({ from, to }) => to === id && from !== null);
  const after = regulations.succession.find(({ from, to }) => from === id && to !== null);
  const step = (policy: string | null, { on, by }: Pick<Succession, "on" | "by">): Step => ({
    policy: String(policy),
    on,
    by,
  });
  return {
    ...(before === undefined ? {} : { replaces: step(before.from, before) }),
    ...(after === undefined ? {} : { replacedBy: step(after.to, after) }),
  };
}

function listPolicy(document: PolicyDocument): Pick<
  PolicyDocument,
  "id" | "version" | "validity" | "title" | "subject" | "appliesTo"
> & {
  readonly status: ReturnType<typeof policyStatus>;
  readonly hash: string;
} & ReturnType<typeof stepsOf> {
  const { id, version, validity, title, subject, appliesTo } = document;
  return {
    id,
    version,
    validity,
    status: policyStatus(document),
    hash: hashPolicy(document),
    title,
    subject,
    appliesTo,
    ...stepsOf(id),
  };
}

/** An overlay has the hash and the status of the policy that it makes. */
function listOverlay(overlay: PolicyOverlay): Listed {
  const document = withOverlay(overlay);
  const { id, version, title } = overlay;
  const { replaces: _before, replacedBy: _after, ...listed } = listPolicy(document);
  return { ...listed, id, version, title, status: policyStatus(document, [overlay]), base: overlay.base };
}

function renderPolicies(
  documents: readonly Listed[],
  changes: readonly Listed[],
  call: CommandCall,
): readonly string[] {
  return documents.flatMap((document) => [
    ...renderPolicy(document, call),
    ...changes.filter(({ base }) => base === document.id).flatMap((change) => renderPolicy(change, call)),
    "",
  ]);
}

function renderPolicy(
  { id, version, validity, status, hash, title, base, replaces, replacedBy }: Listed,
  { language, paint, width }: CommandCall,
): readonly string[] {
  const until = validity.to === undefined ? "…" : validity.to;
  const facts = [
    ...(base === undefined ? [`${validity.from} – ${until}`] : []),
    policyStatusWords[status][language],
    `hash ${hash.slice(0, 12)}`,
  ];
  return [
    `${base === undefined ? "" : "+ "}${paint("strong", id)} ${version}  ${paint("quiet", facts.join(" · "))}`,
    ...wrapText(title[language], width - 4).map((line) => `    ${line}`),
    ...[tellStep(replaced, replaces, language), tellStep(wasReplaced, replacedBy, language)]
      .flat()
      .flatMap((text) => wrapText(text, width - 4).map((line) => paint("quiet", `    ${line}`))),
  ];
}

const replaced: Label = {
  id: "menggantikan {policy} sejak {on}: {by}",
  en: "took the place of {policy} on {on}: {by}",
};

const wasReplaced: Label = {
  id: "digantikan oleh {policy} sejak {on}: {by}",
  en: "replaced by {policy} from {on}: {by}",
};

function tellStep(text: Label, step: Step | undefined, language: Language): readonly string[] {
  if (step === undefined) return [];
  const { policy, on, by } = step;
  return [fillLabel(text, { policy, on: writeDate(on, language), by: describeSource(by, language) })[language]];
}
