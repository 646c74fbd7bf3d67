import { showText } from "./showText.ts";

/**
 * Breaks a text into lines of at most a width, at blanks; a word that is longer gets a line of its own.
 * Signs that nobody could see are made visible.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter((each) => each !== "")
    .map(showText)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
