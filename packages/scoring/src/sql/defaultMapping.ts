import type { Program } from "../program/program.ts";
import type { ColumnMapping, LevelMapping, SqlMapping } from "./sqlMapping.ts";

/** Options of {@link defaultMapping}. */
export interface DefaultMappingOptions {
  /** Whether each field has a column `<field>_absent` with the kind of absence. Default: `false`. */
  readonly absenceColumns?: boolean;
  /** Whether the member's table has a column `employmentKind`. Default: `false`. */
  readonly employmentKind?: boolean;
  /** Whether rows of the lowest level have a column `id`. Default: `false`; other levels always have it. */
  readonly rowIds?: boolean;
}

/**
 * The tables that a policy finds without a mapping of your own: one a level with the level's name, columns
 * named as fields, keys `id` and `member_id`, and in a third level `<second level>_id`.
 *
 * Use it as it is, or change the names that differ in your database.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { ready: { kind: "boolean", label } } })
 *   .build();
 * defaultMapping(compilePolicy(policy).program).levels["member"]; // => { table: { name: "member" }, id: "id", columns: { ready: "ready" } }
 */
export function defaultMapping(program: Program, options: DefaultMappingOptions = {}): SqlMapping {
  const { absenceColumns = false, employmentKind = false, rowIds = false } = options;
  const levels = program.levels.map(({ name, inputs }, index): readonly [string, LevelMapping] => {
    const above = program.levels.slice(1, index).map((level) => `${level.name}_id`);
    const isLowest = index === program.levels.length - 1;
    const columns = inputs.flatMap(({ name: field, appliesTo }): [string, ColumnMapping][] => {
      const isReserved = appliesTo !== undefined;
      if (isReserved && !employmentKind) return [];
      return [[field, absenceColumns ? { value: field, absence: `${field}_absent` } : field]];
    });
    return [
      name,
      {
        table: { name },
        ...(index === 0 || !isLowest || rowIds ? { id: "id" } : {}),
        ...(index === 0 ? {} : { parents: ["member_id", ...above] }),
        columns: Object.fromEntries(columns),
      },
    ];
  });
  return { levels: Object.fromEntries(levels) };
}
