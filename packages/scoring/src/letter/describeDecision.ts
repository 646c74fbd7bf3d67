import type { Expression } from "@kinerja/policy";
import { decimalDistance } from "./decimalDistance.ts";
import { findBandEdges } from "./findBandEdges.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterScope } from "./letterScope.ts";
import { countTexts, letterTexts } from "./letterTexts.ts";
import { pageNumber } from "./pageNumber.ts";
import { walkExpression } from "./walkExpression.ts";

/** How the result was decided: the box of the table, or the edge of the band and how far it is. */
export function describeDecision(headline: Headline, scope: LetterScope): readonly string[] {
  const { output, expression } = headline.rule;
  if (output.kind !== "category") return [];
  if (headline.step.decisions.some(({ kind }) => kind === "cell")) return describeCell(headline, expression, scope);
  return describeBand(headline, output.set, scope);
}

function describeCell({ step, rule }: Headline, expression: Expression, scope: LetterScope): readonly string[] {
  const table = walkExpression(expression).find(({ kind }) => kind === "table");
  if (table?.kind !== "table" || rule.output.kind !== "category") return [];
  const count = String(table.cells.length);
  const result = scope.names.shortCategory(rule.output.set, String(step.value));
  return [scope.say(letterTexts.cell, { count: countTexts[count]?.[scope.language] ?? count, result })];
}

function describeBand(headline: Headline, set: string, scope: LetterScope): readonly string[] {
  const bands = findBandEdges(headline, scope);
  // A condition beside the band may have decided otherwise; then the band alone would mislead.
  if (bands === undefined || bands.own.result !== headline.step.value) return [];
  const { names, say, language } = scope;
  const name = (result: string): string => names.shortCategory(set, result);
  const number = (text: string): string => pageNumber(text, { language });
  const { own, next, value } = bands;
  const above = decimalDistance(own.edge, value);
  const edge = say(own.open ? letterTexts.bandMoreThan : letterTexts.bandAtLeast, {
    result: name(own.result),
    edge: number(own.edge),
  });
  const rest =
    above === undefined || above.sign < 1
      ? say(letterTexts.bandOnEdge)
      : say(letterTexts.bandAbove, { distance: number(above.text) });
  const texts = [`${edge}${rest}`];
  const toNext = next && decimalDistance(value, next.edge);
  if (next === undefined || toNext === undefined) return [...texts, say(letterTexts.bandHighest)];
  const values = { result: name(next.result), edge: number(next.edge), distance: number(toNext.text) };
  return [...texts, say(next.open ? letterTexts.bandNextMoreThan : letterTexts.bandNextAtLeast, values)];
}
