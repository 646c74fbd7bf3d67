import type { LetterColumn, LetterTable } from "./letterContent.ts";
import { wrapText } from "./wrapText.ts";

const narrowest = 6;

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

/** Natural widths, then the widest column gives way until all fit. */
function fitWidths(
  columns: readonly LetterColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const least = columns.map(({ heading }) => Math.max(3, [...heading].length));
  const widths = columns.map((_column, index) =>
    rows.reduce((most, row) => Math.max(most, [...(row[index] ?? "")].length), least[index] ?? 0),
  );
  let excess = widths.reduce((sum, each) => sum + each + 3, 1) - width;
  while (excess > 0) {
    const slack = widths.map((each, index) => (each > Math.max(least[index] ?? 0, narrowest) ? each : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if ((slack[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
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
