import type { Dialect } from "./dialect.ts";
import { hexOf } from "./hexOf.ts";
import type { SqlColumn } from "./sqlColumn.ts";

/** Gives columns names that differ whatever the case of letters and that no database cuts short. */
export function uniqueNames(columns: readonly SqlColumn[], { greatestName }: Dialect): readonly SqlColumn[] {
  // The columns that every result has keep their names; a rule of the same name gives way.
  const fixed = columns.filter(({ rule }) => rule === undefined).map(({ name }) => name.toLowerCase());
  const taken = new Set(fixed);
  return columns.map((column) => {
    if (column.rule === undefined) return column;
    let name = shorten(column.name, greatestName);
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) {
      const ending = `_${at}`;
      name = shorten(column.name, greatestName - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return { ...column, name };
  });
}

function shorten(name: string, greatest: number): string {
  let short = "";
  let bytes = 0;
  for (const sign of name) {
    bytes += hexOf(sign).length / 2;
    if (bytes > greatest) return short;
    short += sign;
  }
  return short;
}
