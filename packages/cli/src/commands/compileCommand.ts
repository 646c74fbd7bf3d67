import { writeFile } from "node:fs/promises";
import { compilePolicy } from "@kinerja/scoring";
import { readDate } from "../arguments/readDate.ts";
import { requireArgument } from "../arguments/requireArgument.ts";
import { cliError } from "../cliError.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { writeOutput } from "../printing/writeOutput.ts";
import type { Command } from "./command.ts";

/** Prints a policy as a JavaScript module. */
export const compileCommand: Command = {
  name: "compile",
  usage: { id: "ID|BERKAS [--out BERKAS.mjs]", en: "ID|FILE [--out FILE.mjs]" },
  summary: {
    id: "mencetak kebijakan sebagai modul JavaScript untuk menilai banyak orang sekaligus",
    en: "print a policy as a JavaScript module that scores many people at once",
  },
  notes: [
    {
      id: "Modulnya berdiri sendiri: tidak mengimpor apa pun dan tidak membuat kode saat berjalan, sehingga dapat dipakai di halaman dengan aturan keamanan konten yang ketat. Berikan kernel-nya kepada scoreCohort dari kinerja/cohort; hasilnya sama sampai angka terakhir dengan kinerja score.",
      en: "The module stands alone: it imports nothing and makes no code at run time, so that a page with a strict content-security policy can use it. Give its kernel to scoreCohort of kinerja/cohort; the result equals that of kinerja score to the last digit.",
    },
    {
      id: "Dengan --out, deklarasi tipenya ditulis di sebelahnya (.d.mts untuk .mjs, selain itu .d.ts). Modul berlaku untuk satu kebijakan, satu versi, dan satu tanggal; scoreCohort menolak modul yang tidak cocok. Cetak ulang setelah kebijakannya berubah.",
      en: "With --out its type declarations are written beside it (.d.mts for .mjs, else .d.ts). A module is for one policy, one version and one day; scoreCohort refuses one that does not fit. Print it again after the policy has changed.",
    },
  ],
  formats: ["json"],
  options: {
    overlay: {
      kind: "text",
      value: "ID|FILE",
      isRepeatable: true,
      label: { id: "perubahan atas kebijakan itu; boleh berulang", en: "an overlay on that policy; may be repeated" },
    },
    at: {
      kind: "text",
      value: "YYYY-MM-DD",
      label: { id: "nilai hukum per tanggal ini", en: "use the law as of this day" },
    },
    rule: {
      kind: "text",
      value: "NAME",
      isRepeatable: true,
      label: {
        id: "aturan yang ditulis modul; boleh berulang (bawaan: semua)",
        en: "a rule that the module writes; may be repeated (default: all)",
      },
    },
    out: {
      kind: "text",
      value: "FILE.mjs",
      label: { id: "berkas modulnya (bawaan: keluaran standar)", en: "the module's file (default: standard output)" },
    },
  },
  examples: [
    "kinerja compile pp-46-2011 --out pp-46-2011.mjs",
    "kinerja compile tpp-common --overlay kepahiang-perbup-10-2022 --at 2026-06-30 --out kepahiang.mjs",
    "kinerja compile kebijakan.json --rule predicate --out kebijakan.js",
  ],
  run: async (call) => {
    const { options, streams } = call;
    const policy = await findPolicyDocument(requireArgument(call, "ID|FILE"), streams.stdin);
    const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
    const at = readDate(call);
    const { program, warnings } = compilePolicy(policy, { overlays, ...(at === undefined ? {} : { at }) });
    for (const { message } of warnings) streams.stderr.write(`${message[call.language]}\n`);
    const rules = options.get("rule");
    const known = program.levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
    const unknown = rules?.find((name) => !known.includes(name));
    if (unknown !== undefined) {
      throw cliError("usage.wrongValue", { name: "--rule", received: unknown, expected: known.join(", ") });
    }
    // The printer is loaded only where something is printed.
    const { printJavaScript } = await import("@kinerja/scoring/cohort");
    const { code, types } = printJavaScript(program, rules === undefined ? {} : { rules });
    await writeOutput(code, call);
    const [out] = options.get("out") ?? [];
    if (out !== undefined) await writeTypes(out, types);
    return 0;
  },
};

/** Writes the declarations beside the module, under the name by which compilers look for them. */
async function writeTypes(out: string, types: string): Promise<void> {
  const name = `${out.replace(/\.(?:c|m)?js$/u, "")}${out.endsWith(".mjs") ? ".d.mts" : ".d.ts"}`;
  try {
    await writeFile(name, types);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "?";
    throw cliError("file.notWritable", { name, reason });
  }
}
