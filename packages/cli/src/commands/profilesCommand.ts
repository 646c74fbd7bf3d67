import type { Issue } from "@kinerja/model";
import { type RegionProfile, resolveProfile } from "@kinerja/policy";
import { profiles } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { layOutTable } from "../printing/layOutTable.ts";
import { renderIssues } from "../printing/renderIssues.ts";
import { showText } from "../printing/showText.ts";
import { wrapText } from "../printing/wrapText.ts";
import { writeJson } from "../printing/writeJson.ts";
import { findRegionProfile } from "../profiles/findRegionProfile.ts";
import { type ListedProfile, listProfile } from "../profiles/listProfile.ts";
import { policyIssues } from "../profiles/policyIssues.ts";
import { renderPosition } from "../profiles/renderPosition.ts";
import { policyStatusWords, words } from "../words.ts";
import type { Command, CommandCall } from "./command.ts";

/** Lists the region profiles, looks at one, or works out what holds for a family of posts. */
export const profilesCommand: Command = {
  name: "profiles",
  usage: { id: "[ID|BERKAS]", en: "[ID|FILE]" },
  summary: {
    id: "profil daerah: apa yang dinilai pada tiap jabatan",
    en: "region profiles: what is assessed in which post",
  },
  notes: [
    {
      id: "Tanpa ID: daftar profil. Dengan ID atau berkas JSON: rumpun jabatannya, dan apakah semuanya dapat dipakai. Dengan --family: aspek dan indikator jabatan itu, dari rumpun mana tiap isian berasal, dan apa yang diubah beserta alasannya.",
      en: "Without an ID: the list of profiles. With an ID or a JSON file: its families of posts, and whether all can be used. With --family: the aspects and indicators of those posts, which family each entry comes from, and what was changed and why.",
    },
    {
      id: "Semua profil bawaan adalah contoh dari tulisan tentang daerahnya, bukan peraturan; bobot dan target tidak disebut di sana.",
      en: "All profiles that come along are examples from texts about the regions, no law; those texts give no weights and no targets.",
    },
  ],
  formats: ["table", "json"],
  options: {
    family: {
      kind: "text",
      value: "NAME",
      label: { id: "rumpun jabatan, misalnya teacher", en: "the family of posts, such as teacher" },
    },
  },
  examples: [
    "kinerja profiles",
    "kinerja profiles kota-pontianak",
    "kinerja profiles kota-pontianak --family healthWorker",
    "kinerja profiles profil.json --format json",
  ],
  run: async (call) => {
    const [name, second] = call.positionals;
    const family = call.options.get("family")?.[0];
    if (second !== undefined) throw cliError("usage.unwantedArgument", { name: second });
    if (name === undefined) {
      if (family !== undefined) throw cliError("usage.missingArgument", { expected: "ID|FILE" });
      return printList(call);
    }
    const profile = await findRegionProfile(name, call.streams.stdin);
    return family === undefined ? printProfile(profile, call) : printPosition(profile, { name, family, call });
  },
};

function printList({ format, language, width, streams }: CommandCall): number {
  const listed = Object.values(profiles).map(listProfile);
  if (format === "json") {
    writeJson(streams.stdout, { profiles: listed });
    return 0;
  }
  const columns = [
    { heading: "id" },
    { heading: words.region[language], wraps: true },
    { heading: words.families[language], wraps: true },
    { heading: words.status[language], wraps: true },
  ];
  const cells = listed.map(({ id, region, families, status }) => [
    id,
    region[language],
    families.map(({ name }) => name).join(", "),
    policyStatusWords[status][language],
  ]);
  streams.stdout.write(`${layOutTable(columns, cells, { width, indent: 0 }).join("\n")}\n`);
  return 0;
}

/** A profile is looked at whole: every family is worked out, so that a file with a fault in any of them is found. */
function printProfile(profile: RegionProfile, call: CommandCall): number {
  const listed = listProfile(profile);
  const faults = Object.keys(profile.families).flatMap((family) => resolveProfile(profile, family).issues);
  const issues = distinct([...policyIssues(profile), ...faults]);
  if (call.format === "json") writeJson(call.streams.stdout, { ...listed, notes: profile.notes ?? [], issues });
  else call.streams.stdout.write(`${renderProfile(listed, profile, { call, issues }).join("\n")}\n`);
  return issues.length === 0 ? 0 : 1;
}

function renderProfile(
  { id, version, status, hash, title, region, families }: ListedProfile,
  { notes = [] }: RegionProfile,
  { call, issues }: { readonly call: CommandCall; readonly issues: readonly Issue[] },
): readonly string[] {
  const { language, paint, width } = call;
  const facts = [
    `${id} ${version}`,
    region[language],
    policyStatusWords[status][language],
    `hash ${hash.slice(0, 12)}`,
  ];
  return [
    ...wrapText(title[language], width).map((line) => paint("strong", line)),
    ...wrapText(facts.join(" · "), width).map((line) => paint("quiet", line)),
    "",
    `${words.families[language]}:`,
    ...families.map(({ name, label, extends: parent }) => {
      const line = parent === undefined ? name : `${name} ← ${parent}`;
      return `  ${paint("strong", showText(line))}  ${showText(label[language])}`;
    }),
    "",
    `${words.notes[language]}:`,
    ...notes.flatMap((note) =>
      wrapText(note[language], width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
    ),
    ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, call)]),
  ];
}

function printPosition(
  profile: RegionProfile,
  { name, family, call }: { readonly name: string; readonly family: string; readonly call: CommandCall },
): number {
  const known = Object.keys(profile.families);
  if (!known.includes(family)) {
    throw cliError("usage.wrongValue", { name: "--family", received: family, expected: known.join(", ") });
  }
  const outcome = resolveProfile(profile, family);
  const issues = [...policyIssues(profile), ...outcome.issues];
  if (outcome.kind === "refused" || issues.length > 0) throw cliError("profile.refused", { name }, issues);
  if (call.format === "json") writeJson(call.streams.stdout, { ...outcome.value });
  else call.streams.stdout.write(`${renderPosition(outcome.value, call).join("\n")}\n`);
  return 0;
}

/** A family hands its faults down; each is told once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}
