import type { KinerjaError, Language } from "@kinerja/model";
import type { CommandStreams } from "./commandStreams.ts";
import { createPaint } from "./printing/createPaint.ts";
import { renderIssues } from "./printing/renderIssues.ts";
import { wrapText } from "./printing/wrapText.ts";
import { writeJson } from "./printing/writeJson.ts";

// A question about what is not there, and a file that cannot be opened, are wrong usage; a file whose content is wrong is an issue.
const usageCodes =
  /^usage\.|^inverse\.|^difference\.|^edges\.|^file\.(?:notFound|isDirectory|notReadable|tooLarge|unknownForm)$/;

/** Tells a failure on standard error, and as JSON on standard output where that was asked for; gives the exit code. */
export function reportFailure(
  { code, label, issues }: KinerjaError,
  {
    streams,
    language,
    isJson,
  }: { readonly streams: CommandStreams; readonly language: Language; readonly isJson: boolean },
): number {
  const { stdout, stderr, env } = streams;
  const width = stderr.columns ?? 80;
  const paint = createPaint({ stdout: stderr, env });
  const lines = wrapText(`kinerja: ${label[language]} [${code}]`, width);
  const listed = issues.length === 0 ? [] : renderIssues(issues, { language, paint, width });
  stderr.write(`${[...lines, ...listed].join("\n")}\n`);
  if (isJson) writeJson(stdout, { issues: [{ code, path: "", message: label }, ...issues] });
  return usageCodes.test(code) ? 2 : 1;
}
