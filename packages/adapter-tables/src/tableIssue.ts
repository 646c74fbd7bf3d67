import { describeReceived, fillLabel, type Issue, type LabelValues } from "@kinerja/model";
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
  readonly values?: LabelValues;
  /** The path into the members; without it the path names file, row and column. */
  readonly path?: string;
  readonly expected?: string;
  readonly received?: string;
}

/** Makes an issue of this package. */
export function tableIssue(code: TableCode, place: CellPlace, details: TableIssueDetails = {}): LocatedIssue {
  const { values = {}, path = writePlace(place), expected, received } = details;
  return {
    code,
    path,
    message: fillLabel(tableMessages[code], values),
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received: describeReceived(received) }),
    ...place,
  };
}

function writePlace({ file, row, column }: CellPlace): string {
  return [file, row, column].filter((part) => part !== undefined).join(":");
}
