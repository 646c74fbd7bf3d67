import type { Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { MemberResult, ScoreReport } from "@kinerja/scoring";
import { memberStatusWords, words } from "../words.ts";
import type { Paint, Style } from "./createPaint.ts";
import { layOutTable, type TextColumn } from "./layOutTable.ts";
import { renderIssues } from "./renderIssues.ts";
import { renderPolicyLine } from "./renderPolicyLine.ts";
import { showText } from "./showText.ts";
import { showValue } from "./showValue.ts";

/** How a report is shown. */
export interface ReportLayout {
  readonly policy: PolicyDocument;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const statusStyles: Readonly<Record<MemberResult["status"], Style>> = {
  scored: "good",
  partial: "warning",
  refused: "bad",
};

/** Shows a report as a table of the members, or a list for each member where the table would be too wide, with all issues. */
export function renderReport(report: ScoreReport, layout: ReportLayout): readonly string[] {
  const { language, paint, width } = layout;
  const table = renderMembers(report.results, layout);
  const fits = table.every((line) => visibleLength(line) <= width);
  const issues = [...report.issues, ...report.results.flatMap((result) => result.issues)];
  const counts = (["scored", "partial", "refused"] as const)
    .map((status) => [status, report.results.filter((result) => result.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${memberStatusWords[status][language]}`);
  return [
    ...renderPolicyLine(report.policy, layout.policy, { language, paint, width }),
    "",
    ...(report.results.length === 0
      ? []
      : fits
        ? table
        : report.results.flatMap((result) => renderCard(result, layout))),
    ...(fits && report.results.length > 0 ? [""] : []),
    `${report.results.length} ${(report.results.length === 1 ? words.member1 : words.members)[language]}: ${counts.join(", ")}`.replace(
      /: $/,
      "",
    ),
    ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, { language, paint, width })]),
  ];
}

function renderMembers(
  results: readonly MemberResult[],
  { policy, language, paint, width }: ReportLayout,
): readonly string[] {
  const rules = Object.entries(policy.levels[0]?.rules ?? {});
  const columns: readonly TextColumn[] = [
    { heading: words.member[language] },
    { heading: words.result[language] },
    ...rules.map(
      ([, { label, output }]): TextColumn => ({
        heading: label[language],
        align: output.kind === "number" ? "right" : "left",
        wraps: output.kind === "category",
      }),
    ),
  ];
  const rows = results.map((result) => [
    result.id,
    memberStatusWords[result.status][language],
    ...rules.map(([name, { output }]) => showValue(result.values[name], output, { policy, language })),
  ]);
  const decorate = (text: string, at: { readonly row: number; readonly column: number }): string => {
    if (at.row < 0) return paint("strong", text);
    const result = results[at.row];
    return at.column === 1 && result !== undefined ? paint(statusStyles[result.status], text) : text;
  };
  return layOutTable(columns, rows, { width, decorate });
}

/** One member as a list of labels and values. */
function renderCard(result: MemberResult, { policy, language, paint }: ReportLayout): readonly string[] {
  const entries = Object.entries(policy.levels[0]?.rules ?? {}).map(([name, { label, output }]) => {
    const value = showText(showValue(result.values[name], output, { policy, language }));
    return { label: showText(label[language]), value, isNumber: output.kind === "number" };
  });
  const longest = Math.max(0, ...entries.map(({ label }) => label.length));
  const widest = Math.max(0, ...entries.filter(({ isNumber }) => isNumber).map(({ value }) => value.length));
  const { measured, applicable } = result.coverage;
  const status = paint(statusStyles[result.status], memberStatusWords[result.status][language]);
  return [
    `${paint("strong", showText(result.id))} · ${status} · ${words.coverage[language]} ${measured}/${applicable}`,
    ...entries.map(
      ({ label, value, isNumber }) => `  ${label.padEnd(longest)}  ${isNumber ? value.padStart(widest) : value}`,
    ),
    "",
  ];
}

function visibleLength(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
  return line.replace(/\u001b\[\d+m/g, "").length;
}
