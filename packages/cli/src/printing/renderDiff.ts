import { describeDiff, type PolicyDiff } from "@kinerja/policy";
import type { HelpLayout } from "./renderHelp.ts";
import { wrapText } from "./wrapText.ts";

/** Shows what changes between two policies: a heading and paragraphs for each group of changes. */
export function renderDiff(difference: PolicyDiff, { language, paint, width }: HelpLayout): readonly string[] {
  const { opening, sections } = describeDiff(difference, language);
  return [
    ...wrapText(opening, width).map((line) => paint("strong", line)),
    ...sections.flatMap(({ heading, paragraphs }) => [
      "",
      paint("strong", heading),
      ...paragraphs.flatMap((paragraph, index) => [
        ...(index === 0 ? [] : [""]),
        ...wrapText(paragraph, width - 2).map((line) => `  ${line}`),
      ]),
    ]),
  ];
}
