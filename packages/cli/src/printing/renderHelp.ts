import type { Language } from "@kinerja/model";
import type { OptionDescriptions } from "../arguments/optionDescription.ts";
import type { Command } from "../commands/command.ts";
import type { Paint } from "./createPaint.ts";
import { wrapText } from "./wrapText.ts";

/** How help is shown. */
export interface HelpLayout {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const headings = {
  usage: { id: "Pemakaian", en: "Usage" },
  commands: { id: "Perintah", en: "Commands" },
  options: { id: "Pilihan", en: "Options" },
  examples: { id: "Contoh", en: "Examples" },
  exit: {
    id: "Kode keluar: 0 baik, 1 ada temuan atau masalah, 2 salah pakai. Peringatan saja tidak mengubah kode keluar.",
    en: "Exit codes: 0 fine, 1 findings or issues, 2 wrong usage. Warnings alone do not change it.",
  },
  more: { id: "Bantuan satu perintah: kinerja PERINTAH --help", en: "Help on one command: kinerja COMMAND --help" },
  about: {
    id: "Kinerja menilai kinerja pegawai ASN menurut peraturan yang berlaku, dan menjelaskan setiap angkanya.",
    en: "Kinerja scores the performance of Indonesian civil servants by the law in force, and explains every number.",
  },
} as const;

/** The help on the command as a whole. */
export function renderOverview(commands: readonly Command[], layout: HelpLayout): readonly string[] {
  const { language, paint, width } = layout;
  return [
    ...wrapText(headings.about[language], width),
    "",
    `${paint("strong", headings.usage[language])}: kinerja ${language === "id" ? "PERINTAH [pilihan]" : "COMMAND [options]"}`,
    "",
    paint("strong", headings.commands[language]),
    ...layOutPairs(
      commands.map(({ name, summary }) => [name, summary[language]]),
      width,
    ),
    "",
    paint("strong", headings.options[language]),
    ...layOutPairs(
      [
        ["--lang id|en", language === "id" ? "bahasa (bawaan: id)" : "the language (default: id)"],
        ["--version", language === "id" ? "versi program" : "the version of the program"],
      ],
      width,
    ),
    "",
    paint("strong", headings.examples[language]),
    ...commands.flatMap(({ examples }) => examples.slice(0, 1)).map((example) => `  ${example}`),
    "",
    ...wrapText(headings.exit[language], width),
    headings.more[language],
  ];
}

/** The help on one command. */
export function renderHelp(command: Command, options: OptionDescriptions, layout: HelpLayout): readonly string[] {
  const { language, paint, width } = layout;
  const pairs = Object.entries(options).map(([name, { value, label }]): readonly [string, string] => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    label[language],
  ]);
  return [
    `${paint("strong", `kinerja ${command.name}`)}: ${command.summary[language]}`,
    "",
    `${paint("strong", headings.usage[language])}: kinerja ${command.name} ${command.usage[language]}`.trimEnd(),
    "",
    paint("strong", headings.options[language]),
    ...layOutPairs(pairs, width),
    ...command.notes.flatMap((note) => ["", ...wrapText(note[language], width)]),
    "",
    paint("strong", headings.examples[language]),
    ...command.examples.map((example) => `  ${example}`),
    "",
    ...wrapText(headings.exit[language], width),
  ];
}

function layOutPairs(pairs: readonly (readonly [string, string])[], width: number): readonly string[] {
  const longest = Math.max(...pairs.map(([name]) => name.length));
  return pairs.flatMap(([name, text]) =>
    wrapText(text, Math.max(20, width - longest - 4)).map(
      (line, index) => `  ${(index === 0 ? name : "").padEnd(longest)}  ${line}`,
    ),
  );
}
