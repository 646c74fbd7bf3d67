import type { NodePlan } from "./planNodes.ts";
import { keysOf, matchKeys } from "./readLevels.ts";
import type { MadeColumn, Relation, RelationList } from "./relation.ts";
import type { SqlContext } from "./sqlContext.ts";
import { writeAggregate, writeGroup } from "./writeAggregate.ts";
import { usesOfLacks, writeLacks } from "./writeLacks.ts";
import { columnWidth, type WrittenNode, writeNode } from "./writeNode.ts";
import { castTo, type Written } from "./written.ts";

/** The rows of each level as far as they were computed. */
export interface Computed {
  /** A relation in which a level's rows have these columns. */
  readonly rowsWith: (level: number, columns: readonly string[]) => Relation;
}

/** Computes the nodes of a program, phase by phase, layer by layer. */
export function computeNodes(
  context: SqlContext,
  {
    relations,
    plan,
    accepted,
  }: { readonly relations: RelationList; readonly plan: NodePlan; readonly accepted: readonly Relation[] },
): Computed {
  const rows = [...accepted];
  const at = (level: number): Relation => {
    const relation = rows[level];
    if (relation === undefined) throw new RangeError(`level ${level}`);
    return relation;
  };
  const rowsWith = (level: number, columns: readonly string[]): Relation => {
    for (let above = level - 1; above >= 0; above -= 1) {
      const lacking = columns.filter((column) => !at(level).columns.has(column));
      if (!lacking.some((column) => at(above).columns.has(column))) continue;
      rows[level] = relations.add(`level${level}`, {
        sources: [
          { relation: at(level), alias: "a" },
          { relation: at(above), alias: "b", on: matchKeys(above + 1) },
        ],
        keys: keysOf(at(level).keys.size, "a"),
      });
    }
    return at(level);
  };
  for (const { level, layers } of plan.phases) {
    joinGroups(context, { relations, rows, rowsWith, level, nodes: layers.flat() });
    for (const nodes of layers) {
      if (nodes.length === 0) continue;
      const written = nodes.map((index) => [index, writeAny(context, index)] as const);
      const made = written.flatMap(([index, node]) => columnsOf(context, index, node));
      const relation = rowsWith(
        level,
        made.flatMap(([, { uses }]) => [...uses]),
      );
      if (made.length > 0) {
        rows[level] = relations.add(`level${level}`, {
          sources: [{ relation, alias: "a" }],
          keys: keysOf(relation.keys.size),
          made: new Map(made),
        });
      }
      for (const [index, node] of written) context.columns.set(index, columnOf(context, index, node));
    }
  }
  return { rowsWith };
}

function writeAny(context: SqlContext, index: number): WrittenNode {
  const node = context.program.nodes[index];
  return node?.operation === "aggregate" ? writeAggregate(context, index, node) : writeNode(context, index);
}

/** The columns of a named node: its value, and its state where no other column has it. */
function columnsOf(
  context: SqlContext,
  index: number,
  { value, code }: WrittenNode,
): readonly (readonly [string, MadeColumn])[] {
  const node = context.program.nodes[index];
  if (node === undefined) return [];
  const made: [string, MadeColumn][] = [];
  const width = columnWidth(node);
  if (node.type.kind !== "absent") {
    const text = width === "other" ? value.text : castTo(context.dialect, value, width);
    made.push([`v${index}`, { text, uses: value.uses }]);
  }
  if (code !== undefined) made.push([`c${index}`, code]);
  else if (value.lacks.length > 1 && context.lacks[index]?.size !== 0) {
    made.push([`c${index}`, { text: writeLacks(value.lacks), uses: usesOfLacks(value.lacks) }]);
  }
  return made;
}

function columnOf(context: SqlContext, index: number, { value, code }: WrittenNode): Written {
  const node = context.program.nodes[index];
  const codes = context.lacks[index] ?? new Set<number>();
  const isAbsent = node?.type.kind === "absent";
  const own = { text: `c${index}`, uses: [`c${index}`], codes };
  const lacks = codes.size === 0 ? [] : code !== undefined || value.lacks.length > 1 ? [own] : value.lacks;
  return {
    text: isAbsent ? "NULL" : `v${index}`,
    width: node === undefined ? "other" : columnWidth(node),
    uses: isAbsent ? [] : [`v${index}`],
    lacks,
  };
}

interface Grouping {
  readonly relations: RelationList;
  readonly rows: Relation[];
  readonly rowsWith: (level: number, columns: readonly string[]) => Relation;
  readonly level: number;
  readonly nodes: readonly number[];
}

/** Groups the rows below a level for its aggregates and joins the groups to the rows. */
function joinGroups(context: SqlContext, { relations, rows, rowsWith, level, nodes }: Grouping): void {
  const made = nodes.flatMap((index) => {
    const node = context.program.nodes[index];
    return node?.operation === "aggregate" ? writeGroup(context, index, node) : [];
  });
  if (made.length === 0) return;
  const below = rowsWith(
    level + 1,
    made.flatMap(([, { uses }]) => [...uses]),
  );
  const keys = keysOf(level + 1);
  const group = relations.add(`group${level + 1}`, {
    sources: [{ relation: below, alias: "a" }],
    keys,
    made: new Map(made),
    tail: { text: `GROUP BY ${[...keys.keys()].join(", ")}`, uses: [] },
    grouped: true,
  });
  const relation = rows[level];
  if (relation === undefined) return;
  rows[level] = relations.add(`level${level}`, {
    sources: [
      { relation, alias: "a" },
      { relation: group, alias: "b", join: "LEFT JOIN", on: matchKeys(level + 1) },
    ],
    keys: keysOf(relation.keys.size, "a"),
  });
}
