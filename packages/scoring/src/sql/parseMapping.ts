import { sqlError } from "./sqlError.ts";
import type { ColumnMapping, LevelMapping, SqlMapping, TableName } from "./sqlMapping.ts";

/**
 * Reads a mapping of tables from plain data, such as a JSON file.
 *
 * Takes a table or a parent as a text too, where one name is enough. Whether the mapping fits a policy is looked at
 * when the policy is printed.
 *
 * @throws KinerjaError `sql.mapping`, with the place of the first mistake
 * @example
 * const columns = { score: "nilai" };
 * const { levels } = parseMapping({ levels: { member: { table: "pegawai", id: "nip", columns } } });
 * levels["member"]; // => { table: { name: "pegawai" }, id: "nip", columns: { score: "nilai" } }
 */
export function parseMapping(raw: unknown): SqlMapping {
  const { levels } = readObject(raw, "", ["levels"]);
  const entries = Object.entries(readObject(levels, "levels"));
  return { levels: Object.fromEntries(entries.map(([name, level]) => [name, readLevel(level, `levels.${name}`)])) };
}

function readLevel(raw: unknown, path: string): LevelMapping {
  const level = readObject(raw, path, ["table", "id", "parents", "parent", "columns"]);
  const { id, parent, parents } = level;
  if (parent !== undefined && parents !== undefined) throw wrong(`${path}.parent`, "either parent or parents");
  const above = parent === undefined ? parents : [parent];
  if (above !== undefined && !Array.isArray(above)) throw wrong(`${path}.parents`, "a list of columns");
  const columns = Object.entries(readObject(level["columns"], `${path}.columns`));
  return {
    table: readTable(level["table"], `${path}.table`),
    ...(id === undefined ? {} : { id: readName(id, `${path}.id`) }),
    ...(above === undefined
      ? {}
      : { parents: above.map((each: unknown, at) => readName(each, `${path}.parents[${at}]`)) }),
    columns: Object.fromEntries(
      columns.map(([field, column]) => [field, readColumn(column, `${path}.columns.${field}`)]),
    ),
  };
}

function readTable(raw: unknown, path: string): TableName {
  if (typeof raw === "string") return { name: readName(raw, path) };
  const { catalog, schema, name } = readObject(raw, path, ["catalog", "schema", "name"]);
  return {
    ...(catalog === undefined ? {} : { catalog: readName(catalog, `${path}.catalog`) }),
    ...(schema === undefined ? {} : { schema: readName(schema, `${path}.schema`) }),
    name: readName(name, `${path}.name`),
  };
}

function readColumn(raw: unknown, path: string): ColumnMapping {
  if (typeof raw === "string") return readName(raw, path);
  const { value, absence } = readObject(raw, path, ["value", "absence"]);
  return {
    value: readName(value, `${path}.value`),
    ...(absence === undefined ? {} : { absence: readName(absence, `${path}.absence`) }),
  };
}

function readName(raw: unknown, path: string): string {
  if (typeof raw !== "string" || raw === "") throw wrong(path, "a name");
  return raw;
}

function readObject(raw: unknown, path: string, known?: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) throw wrong(path, "an object");
  const strange = known === undefined ? undefined : Object.keys(raw).find((key) => !known.includes(key));
  if (strange !== undefined) throw wrong(path === "" ? strange : `${path}.${strange}`, (known ?? []).join(", "));
  return { ...raw };
}

function wrong(path: string, expected: string): Error {
  return sqlError("sql.mapping", { path: path === "" ? "(mapping)" : path, expected });
}
