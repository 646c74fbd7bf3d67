import { applyOverlays, hashPolicy, type PolicyDocument, type PolicyOverlay, policyStatus } from "@kinerja/policy";
import { overlays, policies } from "@kinerja/regulations";
import { refusePositionals } from "../arguments/refusePositionals.ts";
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
  options: {},
  examples: ["kinerja policies", "kinerja policies --format json"],
  run: async (call) => {
    refusePositionals(call);
    const documents = Object.values(policies).map(listPolicy);
    const changes = Object.values(overlays).map(listOverlay);
    if (call.format === "json") writeJson(call.streams.stdout, { policies: documents, overlays: changes });
    else call.streams.stdout.write(`${renderPolicies(documents, changes, call).join("\n")}\n`);
    return 0;
  },
};

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
