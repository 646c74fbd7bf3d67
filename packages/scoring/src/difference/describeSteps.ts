import { type Language, writeNumber } from "@kinerja/model";
import { fillText } from "../letter/fillText.ts";
import type { LetterNames } from "../letter/letterNames.ts";
import type { DifferenceStep } from "./differenceResult.ts";
import { differenceTexts as texts } from "./differenceTexts.ts";

/** A part of a difference for the sentence: what was replaced, and by how much the value changed. */
export interface ToldPart {
  readonly steps: readonly DifferenceStep[];
  readonly part: string;
}

/** Lists the parts that are not zero, such as "disiplin +0,50; realisasi kuantitas −0,25". */
export function describeParts(parts: readonly ToldPart[], names: LetterNames, language: Language): string {
  const told = parts
    .filter(({ part }) => /[1-9]/.test(part))
    .map(({ steps, part }) => {
      const what = steps.map((step) => describeStep(step, names, language)).join(texts.and[language]);
      const number = writeNumber(part.replace("-", ""), { language });
      return `${what} ${part.startsWith("-") ? "−" : "+"}${number}`;
    });
  return told.length === 0 ? "" : fillText(texts.parts[language], { parts: told.join("; ") });
}

function describeStep(step: DifferenceStep, names: LetterNames, language: Language): string {
  switch (step.kind) {
    case "policy":
      return texts.policy[language];
    case "field":
      return lowerFirst(names.label(step.field));
    case "rows":
      return fillText(texts.rows[language], { level: lowerFirst(names.label(step.level)) });
  }
}

/** A label inside of a sentence; an abbreviation such as SKP keeps its letters. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A sentence begins with a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
