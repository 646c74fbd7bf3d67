import { nearestName } from "@kinerja/model";
import type { Program, ProgramLevel } from "@kinerja/scoring";
import { tableFault } from "../columns/tableFault.ts";
import type { TableFile } from "../columns/tableFile.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import { absenceColumn } from "./absenceColumn.ts";
import type { CohortTables } from "./cohortTables.ts";

/** How one level is read from its file. */
export interface LevelPlan {
  readonly level: ProgramLevel;
  readonly file: TableFile;
  /** The columns that are read. */
  readonly columns: readonly string[];
  /** Columns that lead to the parents, from the member down, and last the rows' own id. */
  readonly keys: readonly string[];
}

/** The plans of all levels, and what is odd about the files. */
export interface LevelPlans {
  readonly plans: readonly LevelPlan[];
  readonly warnings: readonly LocatedIssue[];
}

/**
 * Plans how the levels of a program are read from their files.
 *
 * @throws KinerjaError where a file, or a column that cannot be done without, is missing
 */
export function planLevels(program: Program, { members, tables = {} }: CohortTables): LevelPlans {
  const names = program.levels.map(({ name }) => name);
  const stranger = Object.keys(tables).find((name) => !names.slice(1).includes(name));
  if (stranger !== undefined) throw unknownLevel(stranger, tables[stranger]?.file ?? stranger, names.slice(1));
  const warnings: LocatedIssue[] = [];
  const plans = program.levels.map((level, depth): LevelPlan => {
    const file = depth === 0 ? members : Object.hasOwn(tables, level.name) ? tables[level.name] : undefined;
    if (file === undefined)
      throw tableFault("table.missingTable", { file: level.name }, { values: { name: level.name } });
    const parents = names.slice(0, depth).map((name, at) => (at === 0 ? "member_id" : `${name}_id`));
    const required = [...parents, ...(depth === 0 || depth < names.length - 1 ? ["id"] : [])];
    for (const { name, field } of level.inputs) if (field.whenMissing === undefined) required.push(name);
    for (const name of required)
      if (!file.columns.includes(name))
        throw tableFault("table.missingColumn", { file: file.file }, { values: { name } });
    const known = ["id", ...parents, ...level.inputs.flatMap(({ name }) => [name, absenceColumn(name)])];
    warnings.push(
      ...file.columns.filter((name) => !known.includes(name)).map((name) => unknownColumn(file, name, known)),
    );
    const columns = known.filter((name) => file.columns.includes(name));
    return { level, file, columns, keys: [...parents, "id"] };
  });
  return { plans, warnings };
}

/** A table of a database may hold more than a policy reads; a field may also be misspelt. */
function unknownColumn({ file }: TableFile, name: string, known: readonly string[]): LocatedIssue {
  const near = nearestName(name, known);
  const hint =
    near === undefined
      ? { id: "Kolom itu tidak dibaca.", en: "It is not read." }
      : { id: `Kolom itu tidak dibaca. Mungkin maksudnya "${near}".`, en: `It is not read. Did you mean "${near}"?` };
  return {
    ...tableIssue("table.unknownColumn", { file, column: name }, { values: { name, hint } }),
    severity: "warning",
  };
}

function unknownLevel(name: string, file: string, names: readonly string[]): Error {
  const near = nearestName(name, names) ?? names.join(", ");
  const hint = { id: near === "" ? "" : `Yang dikenal: ${near}.`, en: near === "" ? "" : `Known are: ${near}.` };
  return tableFault("table.unknownLevel", { file }, { values: { name, hint } });
}
