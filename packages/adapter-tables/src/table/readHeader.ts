import { nearestName } from "@kinerja/model";
import type { Field, Level } from "@kinerja/policy";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";

/** One named column. `field` is absent for keys, and for names that the policy does not know. */
interface Column {
  readonly name: string;
  readonly index: number;
  readonly field: Field | undefined;
}

/** The columns of a table, or what makes its rows unreadable. */
export interface Header {
  readonly columns: readonly Column[];
  /** Number of cells up to the last one that has a name. */
  readonly width: number;
  readonly issues: readonly LocatedIssue[];
}

/** Reads the first row. Every key must be there, and no name twice; a blank name is no column. */
export function readHeader(
  cells: readonly string[],
  table: {
    readonly file: string;
    readonly row: number;
    readonly level: Pick<Level, "fields">;
    readonly keys: readonly string[];
  },
): Header {
  const { file, row, level, keys } = table;
  const columns = cells.flatMap((cell, index): Column[] => {
    const name = cell.trim();
    const field = Object.hasOwn(level.fields, name) ? level.fields[name] : undefined;
    return name === "" ? [] : [{ name, index, field }];
  });
  const names = columns.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const missing = keys.filter((key) => !names.includes(key));
  const issues = [...new Set(twice)].map((name) =>
    tableIssue("table.duplicateColumn", { file, row, column: name }, { values: { name } }),
  );
  for (const name of missing) {
    const near = nearestName(
      name,
      names.filter((known) => !Object.hasOwn(level.fields, known)),
    );
    issues.push(
      tableIssue(
        "table.missingColumn",
        { file, row },
        { values: { name }, expected: name, ...(near === undefined ? {} : { received: near }) },
      ),
    );
  }
  return { columns, width: (columns.at(-1)?.index ?? -1) + 1, issues };
}
