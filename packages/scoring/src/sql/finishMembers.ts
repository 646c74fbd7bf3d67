import type { Computed } from "./computeNodes.ts";
import { noIssue } from "./issueRanks.ts";
import { isFaultCode } from "./lackCodes.ts";
import { keysOf, type ReadLevels } from "./readLevels.ts";
import type { MadeColumn, Relation, RelationList } from "./relation.ts";
import type { SqlContext } from "./sqlContext.ts";
import { usesOfLacks, writeLacks } from "./writeLacks.ts";
import { readNode } from "./writeNode.ts";
import type { Written } from "./written.ts";

/** What finishing needs. */
export interface FinishOptions {
  readonly relations: RelationList;
  readonly levels: ReadLevels;
  readonly computed: Computed;
}

/**
 * Joins to each member who was computed `bx`, the first constraint that is broken or `noIssue`, and `fx`,
 * the least code of a fault that reached a rule, or 0.
 */
export function finishMembers(context: SqlContext, { relations, levels, computed }: FinishOptions): Relation {
  const { program } = context;
  const shown = program.levels[0]?.outputs.map((output) => readNode(context, output.shown)) ?? [];
  let members = computed.rowsWith(0, [...flagUses(context, 0), ...shown.flatMap(usesOf)]);
  const broken: string[] = [];
  const faults: string[] = [];
  for (const [level] of program.levels.entries()) {
    const flags = writeFlags(context, { levels, level });
    if (flags.broken === undefined && flags.fault === undefined) continue;
    const made = new Map<string, MadeColumn>();
    if (flags.broken !== undefined) made.set(`b${level}`, level === 0 ? flags.broken : inGroup(flags.broken));
    if (flags.fault !== undefined) made.set(`f${level}`, level === 0 ? flags.fault : inGroup(flags.fault));
    if (flags.broken !== undefined) broken.push(level === 0 ? `b${level}` : `COALESCE(b${level}, ${noIssue})`);
    if (flags.fault !== undefined) faults.push(level === 0 ? `f${level}` : `COALESCE(f${level}, 0)`);
    if (level === 0) {
      members = relations.add("member", { sources: [{ relation: members, alias: "a" }], keys: keysOf(1), made });
      continue;
    }
    const rows = computed.rowsWith(level, flagUses(context, level));
    const group = relations.add("rows", {
      sources: [{ relation: rows, alias: "a" }],
      keys: keysOf(1),
      made,
      tail: { text: "GROUP BY k0", uses: [] },
      grouped: true,
    });
    members = relations.add("member", {
      sources: [
        { relation: members, alias: "a" },
        { relation: group, alias: "b", join: "LEFT JOIN", on: "a.k0 = b.k0" },
      ],
      keys: keysOf(1, "a"),
    });
  }
  const least = (texts: readonly string[], none: string): string =>
    texts.length === 0 ? none : texts.length === 1 ? (texts[0] ?? none) : `LEAST(${texts.join(", ")})`;
  const uses = (letter: string, texts: readonly string[]): readonly string[] =>
    program.levels.flatMap((_, level) =>
      texts.some((text) => text.includes(`${letter}${level}`)) ? [`${letter}${level}`] : [],
    );
  return relations.add("members", {
    sources: [{ relation: members, alias: "a" }],
    keys: keysOf(1),
    made: new Map([
      ["bx", { text: least(broken, String(noIssue)), uses: uses("b", broken) }],
      ["fx", { text: least(faults, "0"), uses: uses("f", faults) }],
    ]),
  });
}

function inGroup({ text, uses }: MadeColumn): MadeColumn {
  return { text: `MIN(${text})`, uses };
}

function usesOf({ uses, lacks }: Written): readonly string[] {
  return [...uses, ...usesOfLacks(lacks)];
}

function flagUses(context: SqlContext, level: number): readonly string[] {
  const { outputs = [], constraints = [] } = context.program.levels[level] ?? {};
  return [...outputs.map(({ node }) => node), ...constraints.map(({ node }) => node)].flatMap((node) =>
    usesOf(readNode(context, node)),
  );
}

/** The first broken constraint of a row, and the least fault of its rules; nothing where there can be none. */
function writeFlags(
  context: SqlContext,
  { levels, level }: { readonly levels: ReadLevels; readonly level: number },
): { readonly broken?: MadeColumn; readonly fault?: MadeColumn } {
  const { outputs = [], constraints = [], name = "" } = context.program.levels[level] ?? {};
  const tests = constraints.map((constraint) => {
    const place = level === 0 ? constraint.name : `${name}.${constraint.name}`;
    return { test: readNode(context, constraint.node), rank: levels.ranks.add("input.constraint", place) };
  });
  const faulty = outputs.flatMap(({ node }) =>
    readNode(context, node).lacks.filter(({ codes }) => [...codes].some(isFaultCode)),
  );
  const distinct = [...new Map(faulty.map((lack) => [lack.text, lack])).values()];
  const broken = {
    text: `CASE ${tests.map(({ test, rank }) => `WHEN NOT ${test.text} THEN ${rank}`).join(" ")} ELSE ${noIssue} END`,
    uses: tests.flatMap(({ test }) => test.uses),
  };
  const fault = { text: `LEAST(${writeLacks(distinct)}, 0)`, uses: usesOfLacks(distinct) };
  return {
    ...(tests.length === 0 ? {} : { broken }),
    ...(distinct.length === 0 ? {} : { fault }),
  };
}
