import { nearestName } from "@kinerja/model";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";

/** The issue of a table that belongs to no level; `names` are those of the child levels. */
export function unknownLevel(name: string, file: string, names: readonly string[]): LocatedIssue {
  const near = nearestName(name, names);
  const hint =
    near !== undefined
      ? { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` }
      : names.length === 0
        ? { id: "Cukup satu tabel anggota.", en: "The table of members is all it needs." }
        : { id: `Yang dikenal: ${names.join(", ")}.`, en: `Known are: ${names.join(", ")}.` };
  return tableIssue("table.unknownLevel", { file }, { values: { name, hint } });
}
