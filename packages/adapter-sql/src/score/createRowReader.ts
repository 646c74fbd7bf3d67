import type { AbsenceKind } from "@kinerja/model";
import type { MemberStatus, OutputValue } from "@kinerja/scoring";
import type { SqlColumn } from "@kinerja/scoring/sql";
import type { SqlRow, SqlValue } from "../connection/connection.ts";
import type { ScoredRow } from "./scoredRow.ts";

interface RuleColumns {
  readonly rule: string;
  readonly value: number;
  readonly absence: number;
  readonly isBoolean: boolean;
}

/** Makes the reader of a statement's rows; where each column stands is worked out once. */
export function createRowReader(columns: readonly SqlColumn[]): (row: SqlRow) => ScoredRow {
  const placesOf = (holds: SqlColumn["holds"]): readonly number[] =>
    columns.flatMap((column, at) => (column.holds === holds ? [at] : []));
  const keys = [...placesOf("parent"), ...placesOf("id")];
  const [status] = placesOf("status");
  const [issue] = placesOf("issue");
  const [place] = placesOf("issuePlace");
  const rules = columns.flatMap(({ holds, rule, type }, value): RuleColumns[] => {
    if (holds !== "value" || rule === undefined) return [];
    const absence = columns.findIndex((column) => column.holds === "absence" && column.rule === rule);
    return [{ rule, value, absence, isBoolean: type === "boolean" }];
  });
  return (row) => {
    const values = Object.fromEntries(rules.map((columnsOf) => [columnsOf.rule, readValue(row, columnsOf)]));
    const key = keys.map((at) => textAt(row, at));
    const code = issue === undefined ? null : textAt(row, issue);
    const about = place === undefined ? null : textAt(row, place);
    return {
      keys: key,
      ...(status === undefined ? {} : { status: String(row[status]) as MemberStatus }),
      values,
      ...(code === null ? {} : { issue: about === null ? { code } : { code, place: about } }),
    };
  };
}

function textAt(row: SqlRow, at: number): string | null {
  const value: SqlValue | undefined = row[at];
  return value === null || value === undefined ? null : String(value);
}

function readValue(row: SqlRow, { value, absence, isBoolean }: RuleColumns): OutputValue {
  const kind = textAt(row, absence);
  if (kind !== null) return { absent: kind as AbsenceKind };
  const found = row[value];
  // MariaDB has truths as 1 and 0.
  if (isBoolean) return found === true || found === "1";
  return String(found);
}
