import type { PositionAspect, PositionIndicator, PositionProfile } from "@kinerja/policy";
import type { PageWords } from "./pageWords.ts";
import { directionTexts, evidenceKindTexts, standardTexts } from "./standardTexts.ts";
import type { AspectView, IndicatorView } from "./standardView.ts";

/** Says of each side of the work what is measured, in which unit, against which target, and why. */
export function composeAspects(position: PositionProfile, words: PageWords): readonly AspectView[] {
  const { language, say } = words;
  return position.aspects.map((aspect) => ({
    label: aspect.label[language],
    weight: weightText(aspect, position.weights, words),
    details: [
      ...(aspect.expectation === undefined ? [] : [aspect.expectation[language]]),
      ...(aspect.note === undefined ? [] : [aspect.note[language]]),
      ...provenance(aspect, position, words),
      ...(aspect.indicators.length === 0 ? [say(standardTexts.noIndicator)] : []),
    ],
    indicators: aspect.indicators.map((indicator) => composeIndicator(indicator, { position, aspect, words })),
  }));
}

function composeIndicator(
  indicator: PositionIndicator,
  {
    position,
    aspect,
    words,
  }: { readonly position: PositionProfile; readonly aspect: PositionAspect; readonly words: PageWords },
): IndicatorView {
  const { language } = words;
  const { label, purpose, unit, direction, evidenceKind, note } = indicator;
  return {
    label: label[language],
    purpose: purpose[language],
    unit: unit[language],
    direction: directionTexts[direction][language],
    evidence: evidenceKindTexts[evidenceKind][language],
    target: targetText(indicator, words),
    weight: weightText(indicator, aspect.weights, words),
    details: [...(note === undefined ? [] : [note[language]]), ...provenance(indicator, position, words)],
  };
}

function targetText({ target, direction }: PositionIndicator, { say, number }: PageWords): string {
  if (direction === "rubric") return say(standardTexts.targetRubric);
  if (target === undefined) return say(standardTexts.targetAgreed);
  if (typeof target === "string") return number(target);
  return say(standardTexts.targetRange, { low: number(target.low), high: number(target.high) });
}

function weightText({ weight }: { readonly weight?: string }, basis: "given" | "equal", words: PageWords): string {
  return basis === "given" && weight !== undefined ? words.number(weight) : words.say(standardTexts.equalShare);
}

/** From which family an entry comes, where it is not this one's own, and what was changed for this post. */
function provenance(
  { from, overrides }: Pick<PositionIndicator, "from" | "overrides">,
  position: PositionProfile,
  { language, say }: PageWords,
): readonly string[] {
  const origin = position.lineage.find(({ family }) => family === from);
  return [
    ...(from === position.family || origin === undefined
      ? []
      : [say(standardTexts.inherited, { family: origin.label[language] })]),
    ...overrides.map(({ reason }) => say(standardTexts.changed, { reason: reason[language] })),
  ];
}
