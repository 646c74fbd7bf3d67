import type { Program } from "../program/program.ts";
import { createIssueRanks, type IssueRanks, noIssue } from "./issueRanks.ts";
import { lackCodes } from "./lackCodes.ts";
import { quoteIdentifier } from "./quoteIdentifier.ts";
import { readField } from "./readField.ts";
import { type LayerColumns, readNumber } from "./readNumber.ts";
import type { MadeColumn, Relation, RelationList } from "./relation.ts";
import type { SqlContext } from "./sqlContext.ts";
import type { LevelMapping, TableName } from "./sqlMapping.ts";
import { columnWidth } from "./writeNode.ts";

/** The rows of every level as they were read, and which members were refused at the door. */
export interface ReadLevels {
  /** Every row of each level. */
  readonly read: readonly Relation[];
  /** Every row of the member's table with `r`, its first issue or `noIssue`, and `h`, whether something was not measured. */
  readonly door: Relation;
  /** The rows of each level that belong to a member who was not refused. */
  readonly accepted: readonly Relation[];
  readonly ranks: IssueRanks;
}

/** What reading needs besides the context. */
export interface ReadLevelsOptions {
  readonly relations: RelationList;
  readonly mappings: readonly LevelMapping[];
}

const isMeasurable = [lackCodes.pending, lackCodes.notMeasured, lackCodes.excused].join(", ");

/** Reads the user's tables: every value exactly, every row's first issue, every member's door. */
export function readLevels(context: SqlContext, { relations, mappings }: ReadLevelsOptions): ReadLevels {
  const { program } = context;
  const ranks = createIssueRanks();
  const repeated: number[] = [];
  const read = program.levels.map((_, level) => {
    const relation = readLevel(context, { relations, mapping: mappings[level], level, ranks });
    // Rows cannot be told apart below members of one id, so that this comes before what is found in rows.
    if (level === 0) repeated.push(ranks.add("input.duplicateId", "id"));
    return relation;
  });
  const door = openDoor(program, { relations, read, ranks, repeated: repeated[0] ?? noIssue });
  const accepted: Relation[] = [];
  for (const [level, relation] of read.entries()) {
    if (level === 0) {
      const tail = { text: `WHERE r = ${noIssue}`, uses: ["r"] };
      accepted.push(relations.add("accepted", { sources: [{ relation: door, alias: "a" }], keys: keysOf(1), tail }));
      continue;
    }
    const above = accepted[level - 1];
    if (above === undefined) continue;
    accepted.push(
      relations.add("accepted", {
        sources: [
          { relation, alias: "a" },
          { relation: above, alias: "b", on: matchKeys(level) },
        ],
        keys: keysOf(relation.keys.size, "a"),
      }),
    );
  }
  return { read, door, accepted, ranks };
}

/** Keys as they are passed on, from an alias where several relations have them. */
export function keysOf(count: number, alias?: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, at) => [`k${at}`, alias === undefined ? `k${at}` : `${alias}.k${at}`] as const),
  );
}

/** The condition that joins rows to the row above them. */
export function matchKeys(count: number): string {
  return Array.from({ length: count }, (_, at) => `a.k${at} = b.k${at}`).join(" AND ");
}

interface LevelReading {
  readonly relations: RelationList;
  readonly mapping: LevelMapping | undefined;
  readonly level: number;
  readonly ranks: IssueRanks;
}

function readLevel(context: SqlContext, { relations, mapping, level, ranks }: LevelReading): Relation {
  const { program, dialect } = context;
  const { name = "", inputs = [] } = program.levels[level] ?? {};
  if (mapping === undefined) throw new RangeError(`level ${name}`);
  const column = (of: string): string => dialect.asText(`t.${quoteIdentifier(dialect, of)}`);
  const columns = inputs.map((input) => {
    const mapped = Object.hasOwn(mapping.columns, input.name) ? mapping.columns[input.name] : undefined;
    return typeof mapped === "string" ? { input, value: mapped } : { input, ...mapped };
  });
  const keyColumns = [...(mapping.parents ?? []), ...(mapping.id === undefined ? [] : [mapping.id])];
  const keys = new Map(keyColumns.map((of, at) => [`k${at}`, column(of)] as const));
  const none = `CAST(NULL AS ${dialect.types.text})`;
  const texts = columns.flatMap(({ input: { node, field }, value, absence }): [string, MadeColumn][] => {
    const text = value === undefined ? none : field.kind === "number" ? `LOWER(${column(value)})` : column(value);
    const own: [string, MadeColumn] = [`t${node}`, { text, uses: [] }];
    return absence === undefined ? [own] : [own, [`x${node}`, { text: `NULLIF(${column(absence)}, '')`, uses: [] }]];
  });
  let relation = relations.add(`${"read"}${level}`, {
    sources: [],
    table: `${tableText(context, mapping.table)} t`,
    keys,
    made: new Map(texts),
  });
  const passed = keysOf(keys.size);
  const then = (made: LayerColumns): void => {
    relation = relations.add(`read${level}`, {
      sources: [{ relation, alias: "a" }],
      keys: passed,
      made: new Map(made),
    });
  };
  const numbers = inputs.flatMap(({ node, field }) => {
    const type = program.nodes[node]?.type;
    if (field.kind !== "number" || type?.kind !== "number") return [];
    return [
      readNumber(dialect, {
        node,
        decimals: field.decimals,
        least: BigInt(type.least),
        greatest: BigInt(type.greatest),
      }),
    ];
  });
  for (let layer = 0; numbers.some((layers) => layers.length > layer); layer += 1) {
    then(numbers.flatMap((layers) => [...(layers[layer] ?? [])]));
  }
  const idIssues = readIds({
    level,
    name,
    ranks,
    keys: keys.size,
    isLowest: level === program.levels.length - 1,
    hasId: mapping.id !== undefined,
  });
  const fields = columns.map(({ input, absence }) => {
    const node = program.nodes[input.node];
    const width = node === undefined ? "other" : columnWidth(node);
    return {
      input,
      read: readField({
        program,
        dialect,
        input,
        place: level === 0 ? input.name : `${name}.${input.name}`,
        ranks,
        hasAbsence: absence !== undefined,
        isCoded: context.lacks[input.node]?.size !== 0,
        type: width === "other" ? undefined : dialect.types[width],
      }),
    };
  });
  const issues = [...idIssues, ...fields.flatMap(({ read }) => read.issues)];
  const uses = fields.flatMap(({ read }) => read.uses);
  const first = `CASE ${issues.map(({ when, rank }) => `WHEN ${when} THEN ${rank}`).join(" ")} ELSE ${noIssue} END`;
  const codes = fields.filter(({ input, read }) => read.code !== undefined && input.appliesTo === undefined);
  const lacking = codes.map(({ read }) => `${read.code?.text} IN (${isMeasurable})`);
  const made = fields.flatMap(({ input: { node }, read }): [string, MadeColumn][] => [
    [`v${node}`, read.value],
    ...(read.code === undefined ? [] : [[`c${node}`, read.code] as [string, MadeColumn]]),
  ]);
  const partition = [...passed.keys()].join(", ");
  then([
    ...made,
    [`i${level}`, { text: issues.length === 0 ? String(noIssue) : first, uses }],
    [`h${level}`, { text: lacking.length === 0 ? "0" : `CASE WHEN ${lacking.join(" OR ")} THEN 1 ELSE 0 END`, uses }],
    [
      `n${level}`,
      {
        text: keys.size === 0 || mapping.id === undefined ? "1" : `COUNT(*) OVER (PARTITION BY ${partition})`,
        uses: [],
      },
    ],
  ]);
  for (const { input } of fields) {
    const lacks = context.lacks[input.node] ?? new Set<number>();
    const node = program.nodes[input.node];
    const code = `c${input.node}`;
    context.columns.set(input.node, {
      text: `v${input.node}`,
      width: node === undefined ? "other" : columnWidth(node),
      uses: [`v${input.node}`],
      lacks: lacks.size === 0 ? [] : [{ text: code, uses: [code], codes: lacks }],
    });
  }
  return relation;
}

interface IdReading {
  readonly level: number;
  readonly name: string;
  readonly ranks: IssueRanks;
  readonly keys: number;
  readonly isLowest: boolean;
  readonly hasId: boolean;
}

function readIds({
  level,
  name,
  ranks,
  keys,
  isLowest,
  hasId,
}: IdReading): readonly { readonly when: string; readonly rank: number }[] {
  if (!hasId) return [];
  const id = `k${keys - 1}`;
  const unusable = `${id} = '' OR LENGTH(${id}) > 200`;
  if (level === 0) return [{ when: `${id} IS NULL OR ${unusable}`, rank: ranks.add("input.missingId", "id") }];
  const missing = isLowest ? "" : `${id} IS NULL OR `;
  return [{ when: `${missing}${unusable}`, rank: ranks.add("input.rowId", `${name}.id`) }];
}

function tableText({ dialect }: SqlContext, { catalog, schema, name }: TableName): string {
  return [catalog, schema, name]
    .flatMap((part) => (part === undefined ? [] : [quoteIdentifier(dialect, part)]))
    .join(".");
}

/** Joins what was found below each member, the number of rows among it, to the member. */
function openDoor(
  program: Program,
  {
    relations,
    read,
    ranks,
    repeated,
  }: {
    readonly relations: RelationList;
    readonly read: readonly Relation[];
    readonly ranks: IssueRanks;
    readonly repeated: number;
  },
): Relation {
  const [members, ...below] = read;
  if (members === undefined) throw new RangeError("no level");
  let door = members;
  const firsts = ["i0"];
  const lacking = ["h0"];
  for (const [at, relation] of below.entries()) {
    const level = at + 1;
    const { name = "", greatestCount = 1 } = program.levels[level] ?? {};
    const duplicate = ranks.add("input.duplicateRowId", `${name}.id`);
    const tooMany = ranks.add("input.tooManyRows", name);
    const hasId = relation.keys.size > level;
    const own = `i${level}`;
    const issue = hasId
      ? `CASE WHEN n${level} > 1 AND k${level} IS NOT NULL THEN LEAST(${own}, ${duplicate}) ELSE ${own} END`
      : own;
    const parents = relations.add(`door${level}`, {
      sources: [{ relation, alias: "a" }],
      keys: keysOf(level),
      made: new Map([
        [`gi${level}`, { text: `MIN(${issue})`, uses: [own, `n${level}`] }],
        [`gn${level}`, { text: "COUNT(*)", uses: [] }],
        [`gh${level}`, { text: `MAX(h${level})`, uses: [`h${level}`] }],
      ]),
      tail: { text: `GROUP BY ${[...keysOf(level).keys()].join(", ")}`, uses: [] },
      grouped: true,
    });
    const issues = `CASE WHEN gn${level} > ${greatestCount} THEN LEAST(gi${level}, ${tooMany}) ELSE gi${level} END`;
    const rows = level === 1 ? parents : withParents(relations, { parents, read, level });
    const group = relations.add(`door${level}`, {
      sources: [{ relation: rows, alias: "a" }],
      keys: keysOf(1),
      made: new Map([
        [`di${level}`, { text: `MIN(${issues})`, uses: [`gi${level}`, `gn${level}`] }],
        [`dh${level}`, { text: `MAX(gh${level})`, uses: [`gh${level}`] }],
      ]),
      tail: { text: "GROUP BY k0", uses: [] },
      grouped: true,
    });
    firsts.push(`COALESCE(di${level}, ${noIssue})`);
    lacking.push(`COALESCE(dh${level}, 0)`);
    door = relations.add("door", {
      sources: [
        { relation: door, alias: "a" },
        { relation: group, alias: "b", join: "LEFT JOIN", on: "a.k0 = b.k0" },
      ],
      keys: keysOf(1, "a"),
    });
  }
  const twice = `CASE WHEN n0 > 1 THEN ${repeated} ELSE ${noIssue} END`;
  const levels = read.map((_, level) => level);
  return relations.add("door", {
    sources: [{ relation: door, alias: "a" }],
    keys: keysOf(1),
    made: new Map([
      [
        "r",
        {
          text: `LEAST(${[...firsts, twice].join(", ")})`,
          uses: ["i0", "n0", ...levels.slice(1).map((level) => `di${level}`)],
        },
      ],
      ["h", { text: lacking.join(" + "), uses: ["h0", ...levels.slice(1).map((level) => `dh${level}`)] }],
    ]),
  });
}

/** Only rows whose own rows above exist: those of no row belong to nobody. */
function withParents(
  relations: RelationList,
  { parents, read, level }: { readonly parents: Relation; readonly read: readonly Relation[]; readonly level: number },
): Relation {
  const above = read[level - 1];
  if (above === undefined) return parents;
  return relations.add(`door${level}`, {
    sources: [
      { relation: parents, alias: "a" },
      { relation: above, alias: "b", on: matchKeys(level) },
    ],
    keys: keysOf(level, "a"),
  });
}
