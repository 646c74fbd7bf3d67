import { parseIsoDate } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { requireArgument } from "../arguments/requireArgument.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findSignable } from "../policies/findSignable.ts";
import { writeOutput } from "../printing/writeOutput.ts";
import { readPem } from "../reading/readPem.ts";
import type { Command, CommandCall } from "./command.ts";

/** Signs a policy or an overlay. */
export const signCommand: Command = {
  name: "sign",
  usage: { id: "ID|BERKAS", en: "ID|FILE" },
  summary: { id: "menandatangani dokumen kebijakan (Ed25519)", en: "sign a policy document (Ed25519)" },
  notes: [
    {
      id: "Tanda tangan menyatakan siapa yang menjamin sebuah berkas, bukan bahwa isinya benar menurut hukum. Buat kunci sekali dengan openssl: openssl genpkey -algorithm ed25519 -out kunci.pem, lalu openssl pkey -in kunci.pem -pubout -out kunci-publik.pem. Simpan kunci.pem di tempat aman; kunci-publik.pem dibagikan.",
      en: "A signature says who vouches for a file, not that its content is the law. Make a key once with openssl: openssl genpkey -algorithm ed25519 -out key.pem, then openssl pkey -in key.pem -pubout -out public.pem. Keep key.pem in a safe place; public.pem is for everybody.",
    },
  ],
  formats: ["json"],
  options: {
    key: {
      kind: "text",
      value: "PRIVATE.pem",
      label: {
        id: "kunci privat Ed25519 (PEM, PKCS #8, tanpa sandi)",
        en: "the private Ed25519 key (PEM, PKCS #8, no password)",
      },
    },
    by: {
      kind: "text",
      value: "NAME",
      label: { id: "nama orang atau unit yang menandatangani", en: "the person or office that signs" },
    },
    on: { kind: "text", value: "YYYY-MM-DD", label: { id: "tanggal penandatanganan", en: "the day of signing" } },
    statement: {
      kind: "text",
      value: "TEXT",
      label: { id: "pernyataan penanda tangan (boleh tanpa)", en: "what the signer states (optional)" },
    },
    out: {
      kind: "text",
      value: "FILE.sig.json",
      label: {
        id: "berkas tanda tangan (bawaan: keluaran standar)",
        en: "the signature file (default: standard output)",
      },
    },
    force: {
      kind: "flag",
      label: { id: "timpa berkas tanda tangan yang sudah ada", en: "overwrite a signature file that is there already" },
    },
  },
  examples: [
    'kinerja sign kebijakan.json --key kunci.pem --by "Biro Hukum" --on 2026-11-22 --out kebijakan.sig.json',
    "kinerja verify kebijakan.json --signature kebijakan.sig.json --trust kunci-publik.pem",
  ],
  run: async (call) => {
    const document = await findSignable(requireArgument(call, "ID|FILE"), call.streams.stdin);
    const text = `${JSON.stringify(await sign(document, call), null, 2)}\n`;
    await writeOutput(text, call, { keepsExisting: true });
    return 0;
  },
};

async function sign(document: PolicyDocument | PolicyOverlay, call: CommandCall): Promise<unknown> {
  const signedBy = requireOption(call, "by", "NAME");
  if (signedBy.trim() === "") throw cliError("usage.missingValue", { name: "--by", expected: "NAME" });
  const signedOn = requireOption(call, "on", "YYYY-MM-DD");
  if (parseIsoDate(signedOn) === undefined) {
    throw cliError("usage.wrongValue", { name: "--on", received: signedOn, expected: "YYYY-MM-DD" });
  }
  const statement = call.options.get("statement")?.[0];
  const privateKey = await readPem(requireOption(call, "key", "PRIVATE.pem"), "private", call.streams.stdin);
  // The curve is loaded only where something is signed.
  const { signPolicy } = await import("@kinerja/policy/sign");
  return signPolicy(document, { privateKey, signedBy, signedOn, ...(statement === undefined ? {} : { statement }) });
}
