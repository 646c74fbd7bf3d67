/** How a text is broken into lines. */
export interface WrapOptions {
  readonly width: number;
  /** What stands before the first line. Default: nothing. */
  readonly first?: string;
  /** What stands before every other line. Default: nothing. */
  readonly rest?: string;
}

/** Breaks a text into lines at its blanks; a word that is longer than a line stays whole. */
export function wrapText(text: string, { width, first = "", rest = "" }: WrapOptions): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ").filter((part) => part !== "")) {
    const longer = empty ? `${line}${word}` : `${line} ${word}`;
    if (empty || [...longer].length <= width) line = longer;
    else {
      lines.push(line);
      line = `${rest}${word}`;
    }
    empty = false;
  }
  return [...lines, line];
}
