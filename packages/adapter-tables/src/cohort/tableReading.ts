import type { LevelBuilder } from "@kinerja/scoring/cohort";
import type { Delimiter } from "../csv/delimiter.ts";
import type { IdIndex } from "../scan/createIdIndex.ts";
import type { IdPack } from "../scan/idPack.ts";
import type { Header } from "../table/readHeader.ts";
import type { IssueLog } from "./issueLog.ts";

/** What is known of a level's table while it is read, and afterwards to those below it. */
export interface TableReading {
  readonly depth: number;
  readonly name: string;
  readonly file: string;
  /** The level's fields by name, as messages and cells need them. */
  readonly fieldNames: ReadonlyMap<string, number>;
  /** Name of the level below, a key that is no column. */
  readonly childName: string | undefined;
  /** Columns that lead to the parent row. */
  readonly parents: readonly string[];
  readonly above: TableReading | undefined;
  readonly builder: LevelBuilder;
  readonly decimal: "point" | "comma";
  readonly log: IssueLog;
  readonly ids: IdPack;
  /** Rows whose sheet row does not follow from the one before: the row, and what to add to a row's number. */
  readonly sheetRows: { readonly row: number; readonly shift: number }[];
  /** Rows that were passed over though their parent is known, by parent: how many rows had come before. */
  readonly dropped: Map<number, number[]>;
  /** Keys of rows that were passed over; what hangs on them has no parent to be missed. */
  readonly passedOver: Set<string>;
  header: Header | undefined;
  /** Whether rows came in the order of their parents so far. */
  inOrder: boolean;
  delimiter: Delimiter;
  index: IdIndex | undefined;
}
