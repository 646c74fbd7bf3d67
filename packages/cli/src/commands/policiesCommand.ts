import type { Label } from "@kinerja/model";
import { applyOverlays, hashPolicy, type PolicyDocument, type PolicyOverlay, policyStatus } from "@kinerja/policy";
import { overlays, policies, regulations } from "@kinerja/regulations";
import { readDate } from "../arguments/readDate.ts";
import { refusePositionals } from "../arguments/refusePositionals.ts";
import { cliError } from "../cliError.ts";
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

type Listed = ReturnType<typeof listPolicy> & { readonly base?: string };

function listPolicy(document: PolicyDocument): Pick<
  PolicyDocument,
  "id" | "version" | "validity" | "title" | "subject" | "appliesTo"
> & {
  readonly status: ReturnType<typeof policyStatus>;
  readonly hash: string;
} {
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
  };
}

/** An overlay has the hash and the status of the policy that it makes. */
function listOverlay(overlay: PolicyOverlay): Listed {
  const base = Object.values(policies).find(({ id }) => id === overlay.base);
  const outcome = base === undefined ? undefined : applyOverlays(base, [overlay]);
  const document = outcome?.kind === "accepted" ? outcome.value.document : undefined;
  if (document === undefined) throw new TypeError(`The overlay ${overlay.id} does not fit its base.`);
  const { id, version, title } = overlay;
  return { ...listPolicy(document), id, version, title, status: policyStatus(document, [overlay]), base: overlay.base };
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
  { id, version, validity, status, hash, title, base }: Listed,
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
  ];
}
