import { findBandEdges } from "./findBandEdges.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterBlock, LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { letterValue } from "./letterValue.ts";
import { pageNumber } from "./pageNumber.ts";

/** The result itself, and what it is not. */
export function resultSection(scope: LetterScope): LetterSection {
  const texts = resultTexts(scope);
  const blocks: readonly LetterBlock[] = [{ kind: "paragraph", text: texts.join(" ") }];
  return { kind: "result", heading: scope.say(letterTexts.resultHeading), blocks };
}

function resultTexts(scope: LetterScope): readonly string[] {
  const { headline, outcome, subject, say, language } = scope;
  if (outcome === "refused" || headline === undefined) {
    return [say(subject === "unit" ? letterTexts.refusedUnit : letterTexts.refused)];
  }
  const label = headline.rule.label[language];
  const { value } = headline.step;
  if (typeof value === "object") {
    return [say(value.absent === "notApplicable" ? letterTexts.doesNotApply : letterTexts.notYet, { label })];
  }
  const { output } = headline.rule;
  const decimals = output.kind === "number" ? { decimals: 2 } : {};
  const shown = letterValue(value, { ...scope, shape: output, condition: true, ...decimals });
  const texts = [`${say(letterTexts.labelled, { label, value: shown })}.`, ...numberBehind(headline, scope)];
  // What a threshold is not, its own rule says best.
  if (scope.isThreshold) {
    if (outcome === "development" && headline.rule.note !== undefined) texts.push(headline.rule.note[language]);
  } else if (outcome === "development" && subject === "person") {
    texts.push(say(letterTexts.thisPeriod));
    if (!saysDiscipline(shown)) texts.push(say(letterTexts.noOffence));
  }
  if (subject === "unit") texts.push(say(letterTexts.noPersonAssessed));
  return texts;
}

/** The number that a band turned into the result. */
function numberBehind(headline: Headline, scope: LetterScope): readonly string[] {
  const bands = findBandEdges(headline, scope);
  if (bands?.operand === undefined) return [];
  const { say, names, language } = scope;
  const value = pageNumber(bands.value, { language, edge: bands.next?.edge });
  return [`${say(letterTexts.labelled, { label: names.label(bands.operand.name), value })}.`];
}

/** Whether the label of the category says itself that it is no finding of an offence. */
function saysDiscipline(shown: string): boolean {
  return /disiplin|disciplin/i.test(shown);
}
