import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

/** One column of a table in text. */
export interface TextColumn {
  readonly heading: string;
  readonly align?: "left" | "right";
  /** May be broken into lines where the table is too wide. */
  readonly wraps?: boolean;
}

/** Options of {@link layOutTable}. */
export interface TableOptions {
  /** The most columns of the terminal that the table may take. */
  readonly width: number;
  /** Blanks before each line. Default: 2. */
  readonly indent?: number;
  /** Changes the look of a cell, not its letters. Default: leaves it. */
  readonly decorate?: (text: string, at: { readonly row: number; readonly column: number }) => string;
}

const gap = "  ";
// A longer heading breaks into lines rather than making its column wide.
const longestHeading = 12;

/** Lays cells out in aligned columns under their headings. Columns that may wrap share what room is left. */
export function layOutTable(
  columns: readonly TextColumn[],
  cells: readonly (readonly string[])[],
  options: TableOptions,
): readonly string[] {
  const rows = cells.map((row) => row.map(showText));
  const { width, indent = 2, decorate = (text: string): string => text } = options;
  const widths = fitWidths(columns, rows, width - indent);
  const lineUp = (texts: readonly string[], row: number): readonly string[] => {
    const broken = texts.map((cell, column) =>
      columns[column]?.wraps === true || row < 0 ? wrapText(cell, widths[column] ?? 0) : [cell],
    );
    const height = Math.max(1, ...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, index) => {
      const parts = columns.map(({ align }, column) => {
        const text = broken[column]?.[index] ?? "";
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(text)));
        const shown = text === "" ? "" : decorate(text, { row, column });
        return align === "right" ? blanks + shown : shown + blanks;
      });
      return `${" ".repeat(indent)}${parts.join(gap)}`.trimEnd();
    });
  };
  const rule = `${" ".repeat(indent)}${widths.map((each) => "─".repeat(each)).join(gap)}`;
  return [
    ...lineUp(
      columns.map(({ heading }) => heading),
      -1,
    ),
    rule,
    ...rows.flatMap((texts, row) => lineUp(texts, row)),
  ];
}

/** Every column as wide as its cells; where that is too much, the columns that may wrap give way, down to their longest word. */
function fitWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  room: number,
): readonly number[] {
  const natural = columns.map(({ heading, wraps }, index) => {
    const cells = Math.max(0, ...rows.map((row) => lengthOf(row[index] ?? "")));
    const head = wraps === true ? lengthOf(heading) : Math.min(lengthOf(heading), longestHeading);
    return Math.max(cells, head, longestWord(heading));
  });
  const floors = columns.map(({ heading, wraps }, index) => {
    if (wraps !== true) return natural[index] ?? 0;
    return Math.max(longestWord(heading), ...rows.map((row) => longestWord(row[index] ?? "")));
  });
  const over = natural.reduce((sum, each) => sum + each + gap.length, -gap.length) - room;
  const slack = natural.map((each, index) => each - (floors[index] ?? 0));
  const total = slack.reduce((sum, each) => sum + each, 0);
  if (over <= 0 || total === 0) return natural;
  const share = Math.min(1, over / total);
  return natural.map((each, index) => each - Math.ceil((slack[index] ?? 0) * share));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(lengthOf));
}

/** How many columns a text takes: combining marks none, all else one. */
function lengthOf(text: string): number {
  return [...text.replace(/\p{Mark}/gu, "")].length;
}
