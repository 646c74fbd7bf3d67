import type { Label } from "@kinerja/model";
import type { Comparable, PolicyDocument } from "@kinerja/policy";
import type { ComparedMember, ComparedValue, ResultComparison, ValueDirection } from "@kinerja/scoring";
import { hasErrors } from "../commands/hasErrors.ts";
import { describeValue } from "../policies/describeValue.ts";
import { layOutTable } from "./layOutTable.ts";
import type { HelpLayout } from "./renderHelp.ts";
import { renderIssues } from "./renderIssues.ts";
import { wrapText } from "./wrapText.ts";

/** Shows who gets another result: how many go which way, each member whose result differs, and the issues. */
export function renderComparison(
  comparison: ResultComparison,
  sides: readonly [Comparable, Comparable],
  { language, paint, width }: HelpLayout,
): readonly string[] {
  const { rules, members } = comparison;
  const [before, after] = sides.map((side) => ("document" in side ? side.document : side));
  const compared = members.filter(({ scoredBy }) => scoredBy === "both");
  const refused = members.filter(({ scoredBy }) => scoredBy !== "both");
  const issues = [...members.flatMap((member) => member.issues ?? []), ...comparison.issues];
  const counts = rules.map(({ label, counts }) => {
    const parts = (Object.keys(directions) as readonly ValueDirection[]).filter((each) => counts[each] > 0);
    const list = parts.map((each) => `${counts[each]} ${directions[each][language]}`).join(", ");
    return `${label.after[language]}: ${list === "" ? "–" : list}`;
  });
  const show = (rule: string, value: ComparedValue["before"], policy: PolicyDocument | undefined): string => {
    const output = policy?.levels[0]?.rules[rule]?.output;
    if (policy === undefined) return "";
    return describeValue(value, output?.kind === "category" ? output.set : undefined, { policy, language });
  };
  const rows = compared.flatMap(({ id, values }) =>
    values
      .filter(({ direction }) => direction !== "same")
      .map((value) => [
        id,
        rules.find(({ name }) => name === value.rule)?.label.after[language] ?? value.rule,
        show(value.rule, value.before, before),
        show(value.rule, value.after, after),
        [directions[value.direction][language], value.difference].filter((part) => part !== undefined).join(" "),
      ]),
  );
  return [
    paint("strong", texts.heading[language]),
    ...wrapText(texts.compared[language].replace("{count}", String(compared.length)), width - 2).map(
      (line) => `  ${line}`,
    ),
    ...counts.flatMap((line) => wrapText(line, width - 2).map((each) => `  ${each}`)),
    ...(rows.length === 0 ? [] : ["", ...layOutTable(columnsIn(language), rows, { width })]),
    ...(refused.length === 0 ? [] : [""]),
    ...refused.map((member) => `  ${member.id}: ${reasonOf(member)[language]}`),
    ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, { language, paint, width })]),
  ];
}

function reasonOf({ scoredBy, issues = [] }: ComparedMember): Label {
  if (scoredBy === "both" || scoredBy === "none") return reasons.none;
  return hasErrors(issues) ? reasons[scoredBy] : missing[scoredBy];
}

function columnsIn(language: keyof Label) {
  const names = {
    id: ["id", "hasil", "semula", "sekarang", "arah"],
    en: ["id", "result", "before", "now", "direction"],
  };
  return names[language].map((heading, index) => ({ heading, wraps: index > 0 }));
}

const directions: Readonly<Record<ValueDirection, Label>> = {
  higher: { id: "naik", en: "higher" },
  lower: { id: "turun", en: "lower" },
  changed: { id: "berubah", en: "changed" },
  anotherScale: { id: "skala lain", en: "another scale" },
  absent: { id: "ada atau tidaknya berubah", en: "present in one only" },
  same: { id: "tetap", en: "the same" },
};

const reasons = {
  before: { id: "ditolak oleh B, jadi tidak dibandingkan", en: "refused by B, so not compared" },
  after: { id: "ditolak oleh A, jadi tidak dibandingkan", en: "refused by A, so not compared" },
  none: { id: "ditolak oleh keduanya", en: "refused by both" },
} as const;

/** Nobody refuses a member that only one of the inputs has. */
const missing = {
  before: { id: "tidak ada pada masukan B, jadi tidak dibandingkan", en: "not in the input of B, so not compared" },
  after: { id: "tidak ada pada masukan A, jadi tidak dibandingkan", en: "not in the input of A, so not compared" },
} as const;

const texts = {
  heading: { id: "Siapa yang hasilnya berubah", en: "Whose result changes" },
  compared: {
    id: "{count} anggota dinilai menurut keduanya.",
    en: "Members scored by both: {count}.",
  },
} as const;
