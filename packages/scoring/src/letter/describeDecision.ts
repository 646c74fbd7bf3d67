import type { Expression } from "@kinerja/policy";
import type { BandEdge } from "./bandEdgesOf.ts";
import { decimalDistance } from "./decimalDistance.ts";
import { findBandEdges } from "./findBandEdges.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterScope } from "./letterScope.ts";
import { countTexts, letterTexts } from "./letterTexts.ts";
import { letterValue } from "./letterValue.ts";
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
  const result = scope.names.shortCategory(rule.output.set, String(step.value));
  const [only] = step.inputs.filter(({ kind }) => kind === "field" || kind === "rule");
  if (table.of.length === 1 && only !== undefined) {
    const shape = only.kind === "rule" ? scope.names.rule(only.name)?.output : scope.names.field(only.name);
    return [scope.say(letterTexts.cellOfOne, { value: letterValue(only.value, { ...scope, shape }), result })];
  }
  const count = String(table.cells.length);
  return [scope.say(letterTexts.cell, { count: countTexts[count]?.[scope.language] ?? count, result })];
}

function describeBand(headline: Headline, set: string, scope: LetterScope): readonly string[] {
  const bands = findBandEdges(headline, scope);
  if (bands === undefined) return [];
  const { names, say, language } = scope;
  const name = (result: string): string => names.shortCategory(set, result);
  const number = (text: string): string => pageNumber(text, { language });
  const { own, next, value, closed } = bands;
  const values = { result: name(own.result), edge: number(own.edge) };
  if (scope.isThreshold) {
    if (bands.isLowest) return [];
    return [say(own.open ? letterTexts.thresholdMoreThan : letterTexts.thresholdAtLeast, values)];
  }
  const above = decimalDistance(own.edge, value);
  const rest =
    above === undefined || above.sign < 1
      ? say(letterTexts.bandOnEdge)
      : say(letterTexts.bandAbove, { distance: number(above.text) });
  const nextText = (better: BandEdge): string =>
    say(better.open ? letterTexts.bandNextMoreThan : letterTexts.bandNextAtLeast, {
      result: name(better.result),
      edge: number(better.edge),
      distance: number(decimalDistance(value, better.edge)?.text ?? ""),
    });
  const edge = say(own.open ? letterTexts.bandMoreThan : letterTexts.bandAtLeast, values);
  // The lowest band needs nothing, so nothing is said of its edge.
  return [
    ...(bands.isLowest ? [] : [`${edge}${rest}`]),
    ...(next === undefined ? [] : [nextText(next)]),
    ...(closed === undefined
      ? []
      : [
          say(letterTexts.bandAlsoNeeds, {
            result: name(closed.best.result),
            condition: names.label(closed.condition),
          }),
        ]),
    ...(isBest(own.result, set, scope) ? [say(letterTexts.bandHighest)] : []),
  ];
}

function isBest(result: string, setName: string, { document }: LetterScope): boolean {
  const set = document.categories[setName];
  return set?.ordered === true && set.members.at(-1)?.name === result;
}
