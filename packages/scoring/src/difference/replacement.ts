import type { Program } from "../program/program.ts";
import type { DifferenceStep } from "./differenceResult.ts";
import type { FieldText } from "./fieldTexts.ts";
import { isRow, type MatchedRows, matchRows, type RawRow } from "./matchRows.ts";

/** The way from one input to another: what is replaced, one after the other, and the input after each. */
export interface Replacement {
  readonly steps: readonly DifferenceStep[];
  /** The input after the first steps; after all of them it is the other input. */
  readonly after: (count: number) => RawRow;
}

/**
 * Plans the replacement of one input by another: the fields of each level in the order of the document,
 * each in all rows that both have; after them, once a level, the rows that only one of them has. What
 * does not differ is no step.
 */
export function planReplacement(
  program: Program,
  texts: ReadonlyMap<string, FieldText>,
  [before, after]: readonly [RawRow, RawRow],
): Replacement {
  const steps = program.levels.flatMap((level, depth): readonly DifferenceStep[] => {
    const pairs = pairsAt(program, [before, after], depth);
    const fields = level.inputs.flatMap(({ name }): readonly DifferenceStep[] => {
      const told = pairs.map(([one, other]) => [writtenIn(texts, one, name), writtenIn(texts, other, name)] as const);
      const differing = told.filter(([from, to]) => JSON.stringify(from) !== JSON.stringify(to));
      const [first] = differing;
      if (first === undefined) return [];
      const [from, to] = first;
      const own = depth === 0 ? { from, to } : { rows: differing.length };
      return [{ kind: "field", level: level.name, field: name, ...own }];
    });
    const matches = depth === 0 ? [] : matchesAt(program, [before, after], depth);
    const added = matches.reduce((sum, match) => sum + match.added, 0);
    const removed = matches.reduce((sum, match) => sum + match.removed, 0);
    return added + removed === 0 ? fields : [...fields, { kind: "rows", level: level.name, added, removed }];
  });
  return {
    steps,
    after: (count) => {
      if (count >= steps.length) return after;
      const done = new Set(steps.slice(0, count).map(keyOf));
      return count === 0 ? before : mixRow({ program, done }, [before, after], 0);
    },
  };
}

/** A name for a step that is its own within a policy. */
export function keyOf(step: DifferenceStep): string {
  return step.kind === "field" ? `field ${step.field}` : step.kind === "rows" ? `rows ${step.level}` : "policy";
}

type Pair = readonly [RawRow, RawRow];

function pairsAt(program: Program, pair: Pair, depth: number): readonly Pair[] {
  if (depth === 0) return [pair];
  return matchesAt(program, pair, depth).flatMap(({ partners }) => [...partners]);
}

function matchesAt(program: Program, pair: Pair, depth: number): readonly MatchedRows[] {
  const name = program.levels[depth]?.name ?? "";
  return pairsAt(program, pair, depth - 1).map(([before, after]) => matchRows(before[name], after[name]));
}

function writtenIn(texts: ReadonlyMap<string, FieldText>, row: RawRow, name: string): ReturnType<FieldText> {
  const write = texts.get(name);
  return write === undefined ? "" : write(ownValue(row, name));
}

interface Mixing {
  readonly program: Program;
  /** The keys of the steps that are done. */
  readonly done: ReadonlySet<string>;
}

/** A row with the fields that are replaced from the one after, and the others from the one before. */
function mixRow(mixing: Mixing, [before, after]: Pair, depth: number): RawRow {
  const { program, done } = mixing;
  const row: Record<string, unknown> = {};
  if (Object.hasOwn(before, "id")) row["id"] = before["id"];
  for (const { name } of program.levels[depth]?.inputs ?? []) {
    const from = done.has(`field ${name}`) ? after : before;
    if (Object.hasOwn(from, name)) row[name] = from[name];
  }
  const next = program.levels[depth + 1]?.name;
  if (next !== undefined) row[next] = mixRows(mixing, matchRows(before[next], after[next]), depth + 1);
  return row;
}

function mixRows(mixing: Mixing, match: MatchedRows, depth: number): readonly RawRow[] {
  const name = mixing.program.levels[depth]?.name ?? "";
  const keepsBefore = !mixing.done.has(`rows ${name}`);
  const partnered = new Set(match.partners.values());
  const kept = match.before.flatMap((row) => {
    const partner = match.partners.get(row);
    if (partner !== undefined) return [mixRow(mixing, [row, partner], depth)];
    return keepsBefore ? [row] : [];
  });
  return keepsBefore ? kept : [...kept, ...match.after.filter((row) => !partnered.has(row))];
}

function ownValue(row: RawRow, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

/** A member as a row; what is none is an empty one, which scoring refuses. */
export function asRow(member: unknown): RawRow {
  return isRow(member) ? member : {};
}
