import type { Conversion } from "@kinerja/policy";
import type { ConversionResult, ConvertedMember } from "@kinerja/scoring";
import { describeSource } from "../policies/describeSource.ts";
import { absenceWords } from "../words.ts";
import { layOutTable } from "./layOutTable.ts";
import type { HelpLayout } from "./renderHelp.ts";
import { renderIssues } from "./renderIssues.ts";
import { trimZeros } from "./trimZeros.ts";
import { wrapText } from "./wrapText.ts";

/** Shows a conversion: each member before and after, whose class has another name, and what is lost. */
export function renderConversion(
  { title, from, to }: Conversion,
  { by, members, losses, issues }: ConversionResult,
  { language, paint, width }: HelpLayout,
): readonly string[] {
  const show = (member: ConvertedMember, side: "before" | "after"): string => {
    const value = member[side];
    if (member.labels !== undefined) return member.labels[side][language];
    if (value === undefined) return "–";
    return typeof value === "object" ? absenceWords[value.absent][language] : trimZeros(String(value));
  };
  const columns = [
    { heading: "id" },
    { heading: from.policy, wraps: true },
    { heading: to.policy, wraps: true },
    { heading: texts.class[language], wraps: true },
    { heading: texts.note[language], wraps: true },
  ];
  const rows = members.map((member) => [
    member.id,
    show(member, "before"),
    show(member, "after"),
    member.labels === undefined ? "–" : texts[member.changesClass ? "other" : "same"][language],
    [...member.losses, ...member.issues.map(({ message }) => message)].map((text) => text[language]).join(" "),
  ]);
  const list = losses.flatMap((loss) => wrapText(`- ${loss[language]}`, width - 2).map((line) => `  ${line}`));
  return [
    ...wrapText(title[language], width).map((line) => paint("strong", line)),
    ...wrapText(describeSource(by, language), width).map((line) => paint("quiet", line)),
    ...(rows.length === 0 ? [] : ["", ...layOutTable(columns, rows, { width })]),
    ...(list.length === 0 ? [] : ["", paint("strong", texts.losses[language]), ...list]),
    ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, { language, paint, width })]),
  ];
}

const texts = {
  class: { id: "sebutan", en: "class" },
  note: { id: "catatan", en: "note" },
  other: { id: "nama lain", en: "another name" },
  same: { id: "kata sama", en: "same word" },
  losses: { id: "Yang hilang", en: "What is lost" },
} as const;
