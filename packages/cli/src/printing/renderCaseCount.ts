import type { CommandCall } from "../commands/command.ts";
import type { CaseCount } from "../commands/shownVerdict.ts";
import { words } from "../words.ts";
import { showText } from "./showText.ts";

/** What came of a table of cases: whether it has findings, and how many of its cases were looked at. */
export function renderCaseCount(
  { file, sound, checked, skipped }: CaseCount,
  { language, paint }: Pick<CommandCall, "language" | "paint">,
): readonly string[] {
  const verdict = sound
    ? paint("good", `✓ ${words.tableFine[language]}`)
    : paint("bad", `✗ ${words.tableFindings[language]}`);
  const count = words.caseCount[language].replace("{checked}", String(checked)).replace("{skipped}", String(skipped));
  const name = file === "-" ? words.standardInput[language] : showText(file);
  return [`${paint("strong", name)}: ${verdict} · ${count}`];
}
