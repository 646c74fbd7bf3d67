import type { LocatedIssue } from "@kinerja/adapter-tables";
import type { Language } from "@kinerja/model";
import { words } from "../words.ts";
import type { Paint } from "./createPaint.ts";
import { describePlace } from "./describePlace.ts";
import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

/** How issues are shown. */
export interface IssueLayout {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const mostPlaces = 5;

/** Lists issues for a person. The same issue of one column is told once, with the rows that have it. */
export function renderIssues(
  issues: readonly LocatedIssue[],
  { language, paint, width }: IssueLayout,
): readonly string[] {
  const groups = new Map<string, LocatedIssue[]>();
  for (const issue of issues) {
    const key =
      issue.file === undefined
        ? issue.path
        : [issue.code, issue.file, issue.column ?? issue.row, issue.message.en].join("\0");
    const group = groups.get(issue.file === undefined ? `${key}\0${issue.code}` : key);
    if (group === undefined) groups.set(issue.file === undefined ? `${key}\0${issue.code}` : key, [issue]);
    else group.push(issue);
  }
  const lines = [paint("strong", `${words.issues[language]} (${issues.length}):`)];
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const style = first.severity === "warning" ? "warning" : "bad";
    const places = group.length === 1 ? describePlace(first, language) : describeRows(group, language);
    lines.push(`  ${paint(style, places)}  ${paint("quiet", `[${first.code}]`)}`);
    lines.push(...wrapText(first.message[language], width - 4).map((line) => `    ${line}`));
    const received = [...new Set(group.flatMap((issue) => issue.received ?? []))].slice(0, mostPlaces);
    if (received.length > 0)
      lines.push(paint("quiet", `    ${words.received[language]}: ${showText(received.join(", "))}`));
  }
  return lines;
}

function describeRows(group: readonly LocatedIssue[], language: Language): string {
  const [first] = group;
  const rows = group.flatMap(({ row }) => row ?? []);
  const more =
    rows.length > mostPlaces ? `, ${words.andMore[language].replace("{count}", String(rows.length - mostPlaces))}` : "";
  const listed = `${words.rows[language]} ${rows.slice(0, mostPlaces).join(", ")}${more}`;
  const column = first?.column === undefined ? "" : `, ${words.column[language]} ${showText(first.column)}`;
  return `${showText(first?.file ?? "")}, ${listed}${column}`;
}
