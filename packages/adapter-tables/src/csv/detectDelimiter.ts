import { type Delimiter, delimiters } from "./delimiter.ts";

/**
 * Finds what separates the cells of a table from its first line that is not blank.
 *
 * A comma where that line has one, else a semicolon (as Excel writes where the decimal sign is a
 * comma), else a tab, else a comma. Column names hold none of them, so the header decides.
 *
 * @example
 * detectDelimiter("id;resultRating\r\na;meets\r\n"); // => ";"
 */
export function detectDelimiter(text: string): Delimiter {
  const header = /\S[^\r\n]*/.exec(text)?.[0] ?? "";
  return delimiters.find((delimiter) => header.includes(delimiter)) ?? ",";
}
