import type { Issue, Label, Language } from "@kinerja/model";
import { type TableCode, tableMessages } from "./messages.ts";

/** Where a cell stands, as a spreadsheet shows it: the header is row 1. */
export interface CellPlace {
  readonly file: string;
  readonly row?: number;
  /** The name of the column, as the header has it. */
  readonly column?: string;
}

/** An issue with the cell behind it, where there is one. */
export interface LocatedIssue extends Issue {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/** What stands for each `{word}` of a message, and the short texts of the issue. */
export interface TableIssueDetails {
  readonly values?: Readonly<Record<string, string | number | Label>>;
  /** The path into the members; without it the path names file, row and column. */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
}

/** Makes an issue of this package. */
export function tableIssue(code: TableCode, place: CellPlace, details: TableIssueDetails = {}): LocatedIssue {
  const { values = {}, path = writePlace(place), expected, received } = details;
  const text = tableMessages[code];
  return {
    code,
    path,
    message: { id: fill(text.id, values, "id"), en: fill(text.en, values, "en") },
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received: showText(received) }),
    ...place,
  };
}

function writePlace({ file, row, column }: CellPlace): string {
  return [file, row, column].filter((part) => part !== undefined).join(":");
}

function fill(text: string, values: NonNullable<TableIssueDetails["values"]>, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}

const longest = 40;

/** Long texts are cut, and a run of nine or more digits is not repeated, for it may be a person's number. */
function showText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return JSON.stringify(cut.replaceAll(/\d{9,}/g, (digits) => `[${digits.length} digits]`));
}
