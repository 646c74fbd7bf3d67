import type { Dialect } from "./dialect.ts";
import type { Relation } from "./relation.ts";

/** What is read of relations by the statement behind them. */
export interface RelationReads {
  readonly relation: Relation;
  readonly columns: readonly string[];
}

/** Writes relations as a `WITH` list; columns that nobody reads are left out. */
export function printRelations(
  dialect: Dialect,
  relations: readonly Relation[],
  reads: readonly RelationReads[],
): string {
  const wanted = new Map<Relation, Set<string>>();
  const readers = new Map<Relation, number>();
  const want = (relation: Relation, columns: Iterable<string>): void => {
    const known = wanted.get(relation) ?? new Set<string>();
    for (const column of columns) known.add(column);
    wanted.set(relation, known);
    readers.set(relation, (readers.get(relation) ?? 0) + 1);
  };
  for (const { relation, columns } of reads) want(relation, columns);
  const belows = new Map<Relation, Below>();
  for (const relation of [...relations].reverse()) {
    const columns = wanted.get(relation);
    if (columns === undefined) continue;
    const below = wantBelow(relation, columns);
    belows.set(relation, below);
    for (const [source, names] of below) want(source.relation, names);
  }
  const named: string[] = [];
  // What is read once may stand where it is read.
  const inline = new Map<Relation, string>();
  for (const relation of relations) {
    const [columns, below] = [wanted.get(relation), belows.get(relation)];
    if (columns === undefined || below === undefined) continue;
    const text = printRelation(dialect, relation, { columns, below, inline });
    const isReadOnce = readers.get(relation) === 1;
    const isInline = isReadOnce && dialect.inlinesReadOnce && reads.every((read) => read.relation !== relation);
    if (isInline) inline.set(relation, text);
    else named.push(`${relation.name} ${isReadOnce ? dialect.readOnce : "AS"} (\n${text}\n)`);
  }
  return `WITH\n${named.join(",\n")}`;
}

type Below = ReadonlyMap<Relation["sources"][number], ReadonlySet<string>>;

function wantBelow(relation: Relation, columns: ReadonlySet<string>): Below {
  const names = new Set<string>(relation.tail?.uses ?? []);
  for (const column of columns) {
    const made = relation.made.get(column);
    if (made !== undefined) for (const use of made.uses) names.add(use);
    else if (!relation.keys.has(column)) names.add(column);
  }
  const below = new Map(relation.sources.map((source) => [source, new Set<string>()] as const));
  for (const name of names) {
    const source = relation.sources.find((candidate) => candidate.relation.columns.has(name));
    if (source !== undefined) below.get(source)?.add(name);
  }
  return below;
}

function printRelation(
  dialect: Dialect,
  relation: Relation,
  {
    columns,
    below,
    inline,
  }: { readonly columns: ReadonlySet<string>; readonly below: Below; readonly inline: ReadonlyMap<Relation, string> },
): string {
  const keys = [...relation.keys].map(([name, text]) => (text === name ? name : `${text} AS ${name}`));
  const isPassed = (name: string): boolean =>
    columns.has(name) && !relation.made.has(name) && !relation.keys.has(name) && relation.grouped !== true;
  const isJoin = relation.sources.length > 1;
  const passed = [...below].flatMap(([{ alias }, names]) =>
    [...names].filter(isPassed).map((name) => (isJoin ? `${alias}.${name}` : name)),
  );
  const made = [...relation.made].filter(([name]) => columns.has(name)).map(([name, { text }]) => `${text} AS ${name}`);
  const list = [...keys, ...passed, ...made];
  const from =
    relation.table ??
    relation.sources
      .map(({ relation: source, alias, join, on }, index) => {
        const text = inline.get(source);
        const read = `${text === undefined ? source.name : `(\n${text}\n)`} ${alias}`;
        return index === 0 ? read : `${join ?? "JOIN"} ${read} ON ${on ?? "TRUE"}`;
      })
      .join(" ");
  const fence = relation.grouped === true ? "" : dialect.fence;
  const tail = relation.tail === undefined ? "" : ` ${relation.tail.text}`;
  return `  SELECT\n    ${list.join(",\n    ")}\n  FROM ${from}${tail}${fence}`;
}
