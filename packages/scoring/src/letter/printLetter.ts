import type { LetterBlock, LetterContent, LetterSection, LetterSectionKind } from "./letterContent.ts";
import { printTable } from "./printTable.ts";
import { splitTable } from "./splitTable.ts";
import { wrapText } from "./wrapText.ts";

const width = 80;

/**
 * Prints a letter as plain text in lines of at most 80 characters, which is Markdown too.
 *
 * The first page ends where the line of the annex title begins.
 *
 * @example
 * const rest = { about: [], salutation: "Dear head of the unit,", page: [], annexTitle: "Annex", annex: [] };
 * printLetter({ formatVersion: 1, language: "en", subject: "unit", outcome: "reached", title: "Result", ...rest }).slice(0, 13); // => "Result\n======"
 */
export function printLetter({ title, about, salutation, page, annexTitle, annex }: LetterContent): string {
  const lines = [
    title,
    "=".repeat([...title].length),
    ...wrapText(about.join(" "), { width }),
    "",
    salutation,
    ...page.flatMap((section, index) => [
      ...(leansOn(section, page[index - 1]) ? [] : [""]),
      ...printPageSection(section),
    ]),
    "",
    annexTitle,
    "=".repeat([...annexTitle].length),
    "",
    ...annex.flatMap((section) => [...printAnnexSection(section), ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

// These go on in the block before them, so that the page stays half a page.
const leaning: ReadonlySet<LetterSectionKind> = new Set(["decision", "nextStep", "contact", "terms"]);

/** After points a blank line is needed, or Markdown would take the section for the last point. */
function leansOn({ kind }: LetterSection, before: LetterSection | undefined): boolean {
  return before !== undefined && before.blocks.at(-1)?.kind === "paragraph" && leaning.has(kind);
}

/** On the page the heading leads into the text, to save lines. */
function printPageSection({ heading, blocks }: LetterSection): readonly string[] {
  const lead = `**${heading}:** `;
  const [first, ...others] = blocks;
  if (first?.kind === "paragraph")
    return [...wrapText(first.text, { width, first: lead }), ...others.flatMap(printBlock)];
  return [lead.trimEnd(), ...blocks.flatMap(printBlock)];
}

function printAnnexSection({ heading, blocks }: LetterSection): readonly string[] {
  return [
    heading,
    "-".repeat([...heading].length),
    ...blocks.flatMap((block, index) => [...(index === 0 ? [] : [""]), ...printBlock(block)]),
  ];
}

function printBlock(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return wrapText(block.text, { width });
    case "points":
      return block.items.flatMap((item) => wrapText(item, { width, first: "- ", rest: "  " }));
    case "table":
      return splitTable(block, width).flatMap((part, index) => [
        ...(index === 0 ? [] : [""]),
        ...printTable(part, width),
      ]);
  }
}
