import type { Level, PolicyDocument } from "@kinerja/policy";
import { employmentKindField, employmentKindName } from "@kinerja/policy/core";
import type { DecimalSign } from "./cell/readCell.ts";
import type { CsvText } from "./csv/csvText.ts";
import type { Delimiter } from "./csv/delimiter.ts";
import { createLocator, type Locate } from "./members/createLocator.ts";
import { joinTables } from "./members/joinTables.ts";
import { problemIssue } from "./members/problemIssue.ts";
import type { RowNode } from "./members/rowNode.ts";
import { parentKeys } from "./table/parentKeys.ts";
import { readTable, type Table } from "./table/readTable.ts";
import { unknownLevel } from "./table/unknownLevel.ts";
import { type LocatedIssue, tableIssue } from "./tableIssue.ts";

/** Options of {@link readMembersCsv}. */
export interface MembersCsvOptions {
  /** The policy that names the levels and their fields; where it says for whom it is, a column `employmentKind` is read. */
  readonly policy: Pick<PolicyDocument, "levels"> & Partial<Pick<PolicyDocument, "appliesTo">>;
  /** One table for each child level, by the level's name. Default: none. */
  readonly tables?: Readonly<Record<string, CsvText>>;
  /** Default: `point`. */
  readonly decimal?: DecimalSign;
  /** Default: found in the header of each table, see {@link detectDelimiter}. */
  readonly delimiter?: Delimiter;
}

/** Members as `score` takes them, what was wrong with the tables, and the way back to the cells. */
export interface MembersReading {
  readonly members: readonly Readonly<Record<string, unknown>>[];
  /** Every issue of tables, rows and cells. A cell's issue has the path of its value among the members. */
  readonly issues: readonly LocatedIssue[];
  readonly locate: Locate;
}

/**
 * Reads members from CSV: one table for the members, one for each child level.
 *
 * Columns are named as the policy's fields. The member table needs `id`. Rows of a child table name
 * their member in `member_id`, and for a deeper level each row in between in `<level>_id`; they keep
 * the order of their table. An empty cell is a missing key, `absent:excused` an absence. A bad row or
 * cell gets its issue and the others are read; a member with a bad row or cell cannot be scored by
 * accident, for the value left in its place fits no field. Issues are returned, never thrown.
 *
 * @example
 * const text = "id;resultRating;behaviourRating\r\na;meets;above\r\n";
 * const fields = {};
 * const policy = { levels: [{ name: "member", label: { id: "Pegawai", en: "Member" }, fields, rules: {} }] };
 * readMembersCsv({ file: "unit.csv", text }, { policy }).members; // => [{ id: "a", resultRating: "meets", behaviourRating: "above" }]
 */
export function readMembersCsv(members: CsvText, options: MembersCsvOptions): MembersReading {
  const levels = withEmploymentKind(options.policy);
  const { tables, issues } = readTables(members, levels, options);
  const joined = joinTables(tables, levels);
  const found: LocatedIssue[] = [];
  const raws = joined.members.map((node, index) =>
    toRaw(node, { path: `members[${index}]`, depth: 0, tables, levels, issues: found }),
  );
  return {
    members: raws,
    issues: [...issues, ...joined.issues, ...found],
    locate: createLocator(joined.members, tables, levels),
  };
}

/** The reserved key of a member is a column like any other. */
function withEmploymentKind({ levels, appliesTo = [] }: MembersCsvOptions["policy"]): readonly Level[] {
  const field = employmentKindField({ levels, appliesTo });
  if (field === undefined) return levels;
  return levels.map((level, index) =>
    index === 0 ? { ...level, fields: { ...level.fields, [employmentKindName]: field } } : level,
  );
}

function readTables(
  members: CsvText,
  levels: readonly Level[],
  { tables = {}, decimal = "point", delimiter }: MembersCsvOptions,
): { readonly tables: readonly Table[]; readonly issues: readonly LocatedIssue[] } {
  const names = levels.slice(1).map(({ name }) => name);
  const issues: LocatedIssue[] = Object.entries(tables)
    .filter(([name]) => !names.includes(name))
    .map(([name, { file }]) => unknownLevel(name, file, names));
  const read: Table[] = [];
  for (const [depth, level] of levels.entries()) {
    const csv = depth === 0 ? members : Object.hasOwn(tables, level.name) ? tables[level.name] : undefined;
    if (csv === undefined) {
      issues.push(tableIssue("table.missingTable", { file: level.name }, { values: { name: level.name } }));
      break;
    }
    const below = levels[depth + 1]?.name;
    const required = depth === 0 || (below !== undefined && Object.hasOwn(tables, below)) ? ["id"] : [];
    const table = readTable(csv, { level, parents: parentKeys(levels, depth), required, decimal, delimiter });
    issues.push(...table.issues);
    // Rows below a table that cannot be read have nowhere to stand.
    if (table.issues.length > 0 && depth > 0) break;
    read.push(table);
  }
  return { tables: read, issues };
}

interface RawContext {
  readonly path: string;
  readonly depth: number;
  readonly tables: readonly Table[];
  readonly levels: readonly Level[];
  readonly issues: LocatedIssue[];
}

function toRaw({ row, children }: RowNode, context: RawContext): Readonly<Record<string, unknown>> {
  const { path, depth, tables, levels, issues } = context;
  const place = { file: tables[depth]?.file ?? "", row: row.row };
  issues.push(...row.problems.map((problem) => problemIssue(problem, place, path)));
  const child = levels[depth + 1]?.name;
  if (child === undefined || tables[depth + 1] === undefined) return Object.fromEntries(row.entries);
  const rows = children.map((node, index): unknown => {
    const own = { ...context, path: `${path}.${child}[${index}]`, depth: depth + 1 };
    const raw = toRaw(node, own);
    // A text where an object is due: the scorer refuses the member.
    return node.row.readable ? raw : "unreadable";
  });
  return Object.fromEntries([...row.entries, [child, rows]]);
}
