import { resolveProfile } from "@kinerja/policy";
import { standardPage } from "@kinerja/report";
import { readDate } from "../arguments/readDate.ts";
import { requireArgument } from "../arguments/requireArgument.ts";
import { requireOption } from "../arguments/requireOption.ts";
import { cliError } from "../cliError.ts";
import { findOverlays } from "../policies/findOverlays.ts";
import { findPolicyDocument } from "../policies/findPolicyDocument.ts";
import { writeOutput } from "../printing/writeOutput.ts";
import { findRegionProfile } from "../profiles/findRegionProfile.ts";
import type { Command } from "./command.ts";

/** Writes the page that tells an employee the standard of a post. */
export const standardCommand: Command = {
  name: "standard",
  usage: { id: "PROFIL --family RUMPUN [--out BERKAS]", en: "PROFILE --family FAMILY [--out FILE]" },
  summary: {
    id: "halaman untuk pegawai: apa yang diukur, bagaimana, dan mengapa",
    en: "a page for employees: what is measured, how, and why",
  },
  notes: [
    {
      id: "Satu berkas HTML tanpa skrip dan tanpa bagian dari luar: dapat dibuka, dicetak, dan dikirim. Isinya: apa yang diukur, bagaimana hitungannya, dasar aturannya, contoh hitungan, dan apa yang mengubah hasil.",
      en: "One HTML file without scripts or outside parts, to open, print and send: what is measured, how it counts, by which rule, a worked example, and what would change the result.",
    },
    {
      id: "Profil yang ada: kinerja profiles. Rumpun jabatannya: kinerja profiles PROFIL.",
      en: "The profiles that there are: kinerja profiles. The families of posts of one: kinerja profiles PROFILE.",
    },
  ],
  formats: ["table"],
  options: {
    family: {
      kind: "text",
      value: "NAME",
      label: { id: "rumpun jabatan, misalnya teacher", en: "the family of posts, such as teacher" },
    },
    overlay: {
      kind: "text",
      value: "ID|FILE",
      isRepeatable: true,
      label: {
        id: "perubahan kebijakan, misalnya ambang sebuah instansi; boleh berulang",
        en: "an overlay, such as the cut-offs of an agency; may be repeated",
      },
    },
    at: {
      kind: "text",
      value: "YYYY-MM-DD",
      label: { id: "tanggal angka yang dipakai", en: "the day whose numbers count" },
    },
    out: {
      kind: "text",
      value: "FILE",
      label: { id: "berkas tujuan (bawaan: keluaran baku)", en: "the file to write (default: standard output)" },
    },
  },
  examples: [
    "kinerja standard kota-pontianak --family healthWorker --out standar.html",
    "kinerja standard kepahiang --family publicAdministration --lang en > standard.html",
  ],
  run: async (call) => {
    const { options, streams, language } = call;
    const name = requireArgument(call, "PROFILE");
    const family = requireOption(call, "family", "NAME");
    const profile = await findRegionProfile(name, streams.stdin);
    const known = Object.keys(profile.families);
    if (!known.includes(family)) {
      throw cliError("usage.wrongValue", { name: "--family", received: family, expected: known.join(", ") });
    }
    const position = resolveProfile(profile, family);
    if (position.kind === "refused") throw cliError("profile.refused", { name }, position.issues);
    const policy = await findPolicyDocument(profile.policy, streams.stdin);
    const overlays = await findOverlays(options.get("overlay") ?? [], policy, streams.stdin);
    const at = readDate(call);
    const page = standardPage(policy, position.value, { language, overlays, ...(at === undefined ? {} : { at }) });
    await writeOutput(page, call);
    return 0;
  },
};
