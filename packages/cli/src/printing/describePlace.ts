import type { LocatedIssue } from "@kinerja/adapter-tables";
import type { Language } from "@kinerja/model";
import { words } from "../words.ts";
import { showText } from "./showText.ts";

/** Where an issue stands, for a person: file, row and column, or the path into the JSON input. */
export function describePlace({ file, row, column, path }: LocatedIssue, language: Language): string {
  if (file === undefined) return showText(path);
  const parts = [showText(file)];
  if (row !== undefined) parts.push(`${words.row[language]} ${row}`);
  if (column !== undefined) parts.push(`${words.column[language]} ${showText(column)}`);
  return parts.join(", ");
}
