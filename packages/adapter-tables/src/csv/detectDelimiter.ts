import { type Delimiter, delimiters } from "./delimiter.ts";
import { readDeclaration } from "./readDeclaration.ts";

/**
 * Finds what separates the cells of a table from its first line that is not blank.
 *
 * What a first line such as `sep=;` declares, as Excel has it. Else a comma where that line has one, else a semicolon (as Excel writes where the decimal sign is a
 * comma), else a tab, else a comma. Column names hold none of them, so the header decides.
 *
 * @example
 * detectDelimiter("id;resultRating\r\na;meets\r\n"); // => ";"
 */
export function detectDelimiter(text: string): Delimiter {
  const declared = readDeclaration(text);
  if (declared !== undefined) return declared;
  const header = /\S[^\r\n]*/.exec(text)?.[0] ?? "";
  return delimiters.find((delimiter) => header.includes(delimiter)) ?? ",";
}
