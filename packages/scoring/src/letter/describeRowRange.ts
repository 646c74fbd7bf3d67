import type { Rule } from "@kinerja/policy";
import type { TraceStep } from "../trace/trace.ts";
import { decimalDistance } from "./decimalDistance.ts";
import type { LetterNames } from "./letterNames.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { letterValue } from "./letterValue.ts";
import { rowNumber } from "./rowNumber.ts";
import { walkExpression } from "./walkExpression.ts";

interface RowValue {
  readonly row: string;
  readonly value: string;
}

/** The highest and the lowest row of a child level by its own last number. Nothing where it has none. */
export function describeRowRange(levelName: string, scope: LetterScope): string | undefined {
  const { trace, names, say } = scope;
  const steps = trace?.steps.filter(({ level, row }) => level === levelName && row !== undefined) ?? [];
  const name = lastNumberRule(steps, scope);
  const rule = name === undefined ? undefined : names.rule(name);
  const values = steps.flatMap(({ rule: at, row, value }): readonly RowValue[] =>
    at === name && row !== undefined && typeof value === "string" ? [{ row, value }] : [],
  );
  const [first] = values;
  if (first === undefined || rule === undefined) return undefined;
  const highest = values.reduce((best, each) => (isAbove(each, best) ? each : best), first);
  const lowest = values.reduce((worst, each) => (isAbove(worst, each) ? each : worst), first);
  const write = ({ value }: RowValue): string => letterValue(value, { ...scope, shape: rule.output, decimals: 2 });
  const level = names.label(levelName);
  const count = values.length;
  if (count === 1) return say(letterTexts.rowsOne, { level, value: write(first) });
  if (!isAbove(highest, lowest)) return say(letterTexts.rowsEqual, { level, count, value: write(first) });
  return say(letterTexts.rowsBetween, {
    level,
    count,
    highest: write(highest),
    highestRow: rowNumber(highest.row),
    lowest: write(lowest),
    lowestRow: rowNumber(lowest.row),
  });
}

/** The number behind the result that no other rule of the level reads; where none is behind it, any such; else the last one. */
function lastNumberRule(steps: readonly TraceStep[], scope: LetterScope): string | undefined {
  const { names } = scope;
  const read = new Set(
    steps.flatMap(({ inputs }) => inputs.filter(({ kind }) => kind === "rule").map((input) => input.name)),
  );
  const isNumber = (rule: Rule | undefined): boolean => rule?.output.kind === "number";
  const rules = [...new Set(steps.map(({ rule }) => rule))].filter((rule) => isNumber(names.rule(rule)));
  const behind = rulesBehind(scope);
  const ends = rules.filter((rule) => !read.has(rule));
  const own = rules.filter((rule) => behind.has(rule));
  return own.filter((rule) => !isReadBy(rule, own, scope)).at(-1) ?? ends.at(-1) ?? rules.at(-1);
}

/** The rules that the result is made of, by itself or through others. */
function rulesBehind({ headline, names }: LetterScope): ReadonlySet<string> {
  const behind = new Set(headline === undefined ? [] : [headline.step.rule]);
  // A set gives what is added while it is walked.
  for (const name of behind) for (const read of rulesReadBy(name, names)) behind.add(read);
  return behind;
}

function isReadBy(name: string, others: readonly string[], { names }: LetterScope): boolean {
  return others.some((other) => rulesReadBy(other, names).includes(name));
}

function rulesReadBy(name: string, names: LetterNames): readonly string[] {
  const rule = names.rule(name);
  const parts = rule === undefined ? [] : walkExpression(rule.expression);
  return parts.flatMap((part) => (part.kind === "rule" ? [part.name] : []));
}

function isAbove(a: RowValue, b: RowValue): boolean {
  return decimalDistance(b.value, a.value)?.sign === 1;
}
