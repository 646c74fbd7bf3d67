import type { TablesReport } from "@kinerja/adapter-tables/cohort";
import type { CommandCall } from "../commands/command.ts";
import { hasErrors } from "../commands/hasErrors.ts";
import { renderIssues } from "../printing/renderIssues.ts";
import { writeJson } from "../printing/writeJson.ts";
import { memberStatusWords, words } from "../words.ts";

/** Says how a run over files went; gives the exit code. */
export function printFilesReport(report: TablesReport, out: ReadonlyMap<string, string>, call: CommandCall): number {
  const { streams, format, language, paint } = call;
  const { policy, members, scored, partial, refused, issues, issueCount } = report;
  if (format === "json") {
    writeJson(streams.stdout, { ...report, out: Object.fromEntries(out) });
  } else {
    const counts = Object.entries({ scored, partial, refused })
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${count} ${memberStatusWords[status as keyof typeof memberStatusWords][language]}`);
    const lines = [
      `${paint("strong", policy.id)} ${policy.version} (${words.valuesAt[language]} ${policy.at})`,
      `${members} ${words.members[language]}: ${counts.length === 0 ? "-" : counts.join(", ")}`,
      ...[...out.values()].map((file) => `→ ${file}`),
      ...(issues.length === 0 ? [] : ["", ...renderIssues(issues, call)]),
    ];
    const untold = issueCount - issues.filter(({ severity }) => severity !== "warning").length;
    if (untold > 0) lines.push(`  ${words.andMore[language].replace("{count}", String(untold))}`);
    streams.stdout.write(`${lines.join("\n")}\n`);
  }
  return refused > 0 || issueCount > 0 || hasErrors(issues) ? 1 : 0;
}
