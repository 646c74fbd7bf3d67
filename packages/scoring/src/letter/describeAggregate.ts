import type { Aggregate } from "@kinerja/policy";
import type { TraceInput, TraceStep } from "../trace/trace.ts";
import { aggregateTexts, inlineAggregateTexts } from "./letterAnnexTexts.ts";
import type { LetterScope } from "./letterScope.ts";
import { listWords } from "./listWords.ts";
import { walkExpression } from "./walkExpression.ts";

/**
 * What a rule gathered from the rows, such as `sum activities.score`, in words. Where each row gives no
 * named value but one worked out on the spot, the words name what it was worked out from.
 */
export function describeAggregate(input: TraceInput, step: TraceStep, { names, say, language }: LetterScope): string {
  const [, verb = "", level = input.name, part] = /^(\w+) (\w+)(?:\.(\w+))?$/.exec(input.name) ?? [];
  const of = part === undefined ? inlineParts(input, step, { names }) : [];
  if (of.length > 0) {
    const words = Object.entries(inlineAggregateTexts).find(([key]) => key === verb)?.[1];
    const listed = of.map((name) => names.label(name)).map(withinSentence);
    if (words !== undefined) return say(words, { level: names.label(level), parts: listWords(listed, language) });
  }
  const words = Object.entries(aggregateTexts).find(([key]) => key === verb)?.[1];
  return words === undefined ? input.name : say(words, { what: names.label(part ?? level) });
}

/** The fields and rules from which the rows of an aggregate without a name were worked out. */
function inlineParts(input: TraceInput, step: TraceStep, { names }: Pick<LetterScope, "names">): readonly string[] {
  const rule = names.rule(step.rule);
  if (rule === undefined) return [];
  const inline = new Map<string, readonly string[]>();
  for (const part of walkExpression(rule.expression)) {
    if (part.kind !== "aggregate" || `${part.function} ${part.over}` !== input.name) continue;
    if (part.of === undefined || "name" in part.of) continue;
    inline.set(JSON.stringify(part.of), namesIn(part));
  }
  const told = step.inputs.filter(({ kind, name }) => kind === "aggregate" && name === input.name);
  const all = [...inline.values()];
  // The trace tells them in the order of the expression; where it tells fewer, they cannot be told apart.
  const own = all.length === told.length ? all[told.indexOf(input)] : all.flat();
  return [...new Set(own)];
}

function namesIn({ of }: Aggregate): readonly string[] {
  if (of === undefined) return [];
  return walkExpression(of).flatMap((part) => (part.kind === "field" || part.kind === "rule" ? [part.name] : []));
}

/** A label inside of a sentence begins with a small letter, unless it is an abbreviation. */
function withinSentence(label: string): string {
  return label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
