import type { LetterColumn, LetterTable } from "./letterContent.ts";
import { wrapText } from "./wrapText.ts";

const narrowest = 6;
// Longer words are codes and addresses; those are broken where a column is too narrow.
const longestWord = 18;

/**
 * Prints a table as lines that are a table in Markdown too. A cell that is too long for the width
 * goes on in a row below, so that no line is longer than the page.
 */
export function printTable({ columns, rows }: LetterTable, width: number): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll("|", "/")));
  const widths = fitWidths(columns, cells, width);
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, index) => pad(text, widths[index] ?? 0, columns[index]?.align)).join(" | ")} |`;
  const rule = columns.map(({ align }, index) => {
    const dashes = "-".repeat(Math.max(widths[index] ?? 3, 3) - (align === "right" ? 1 : 0));
    return align === "right" ? `${dashes}:` : dashes;
  });
  const body = cells.flatMap((row) => {
    const parts = row.map((cell, index) =>
      wrapText(breakWords(cell, widths[index] ?? 0), { width: widths[index] ?? 0 }),
    );
    const height = Math.max(1, ...parts.map(({ length }) => length));
    return Array.from({ length: height }, (_row, at) => line(parts.map((part) => part[at] ?? "")));
  });
  return [line(columns.map(({ heading }) => heading)), `| ${rule.join(" | ")} |`, ...body];
}

/** Natural widths, then columns give way one letter at a time, each time the one that costs the fewest lines. */
function fitWidths(
  columns: readonly LetterColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const least = columns.map(({ heading }, index) =>
    leastWidth(
      heading,
      rows.map((row) => row[index] ?? ""),
    ),
  );
  const widths = columns.map(({ heading }, index) =>
    rows.reduce((most, row) => Math.max(most, [...(row[index] ?? "")].length), Math.max(3, [...heading].length)),
  );
  const linesOf = (index: number, each: number): readonly number[] =>
    rows.map((row) => wrapText(breakWords(row[index] ?? "", each), { width: each }).length);
  const lines = widths.map((each, index) => linesOf(index, each));
  for (let excess = widths.reduce((sum, each) => sum + each + 3, 1) - width; excess > 0; excess -= 1) {
    const choices = widths.flatMap((each, index) => {
      if (each <= (least[index] ?? 0)) return [];
      const narrower = linesOf(index, each - 1);
      const heights = rows.map((_row, at) =>
        Math.max(...lines.map((own, of) => (of === index ? narrower : own)[at] ?? 1)),
      );
      return [{ index, narrower, each, cost: heights.reduce((sum, height) => sum + height, 0) }];
    });
    const [best] = choices.sort((x, y) => x.cost - y.cost || y.each - x.each);
    if (best === undefined) break;
    widths[best.index] = best.each - 1;
    lines[best.index] = best.narrower;
  }
  return widths;
}

/** No number and no usual word is broken. */
function leastWidth(heading: string, cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.split(" ").map((word) => [...word].length));
  const longest = words.reduce((most, each) => Math.max(most, each), narrowest);
  return Math.max([...heading].length, Math.min(longest, longestWord));
}

/** Puts blanks into words that are longer than a column. */
function breakWords(cell: string, width: number): string {
  return cell
    .split(" ")
    .map((word) =>
      [...word].reduce(
        (text, letter, index) => (index > 0 && index % Math.max(width, 1) === 0 ? `${text} ${letter}` : text + letter),
        "",
      ),
    )
    .join(" ");
}

function pad(text: string, width: number, align: LetterColumn["align"] | undefined): string {
  const blanks = " ".repeat(Math.max(0, width - [...text].length));
  return align === "right" ? `${blanks}${text}` : `${text}${blanks}`;
}
