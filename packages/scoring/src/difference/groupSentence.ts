import { type Label, type Language, writeNumber } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { fillText } from "../letter/fillText.ts";
import { createLetterNames } from "../letter/letterNames.ts";
import { describeParts, lowerFirst, upperFirst } from "./describeSteps.ts";
import { differenceTexts as texts } from "./differenceTexts.ts";
import type { GroupDifference } from "./groupDifference.ts";

type Told = Pick<GroupDifference, "rule" | "before" | "after" | "whole" | "parts">;

/** Says the difference of two means in both languages, and how it was taken apart. */
export function groupSentence(document: PolicyDocument, told: Told): Pick<GroupDifference, "text" | "note"> {
  const text: Label = { id: textIn("id", document, told), en: textIn("en", document, told) };
  const note: Label = {
    id: `${texts.note.id} ${texts.noteGroups.id}`,
    en: `${texts.note.en} ${texts.noteGroups.en}`,
  };
  return { text, note };
}

function textIn(language: Language, document: PolicyDocument, { rule, before, after, whole, parts }: Told): string {
  const names = createLetterNames(document, language);
  const name = lowerFirst(names.label(rule));
  if ("absent" in whole || "absent" in before.mean || "absent" in after.mean)
    return upperFirst(fillText(texts.noGroup[language], { rule: name }));
  const write = (text: string): string => writeNumber(text, { language });
  const isSame = !/[1-9]/.test(whole.numerator);
  const values = {
    rule: name,
    from: write(before.mean.decimal),
    to: write(after.mean.decimal),
    by: write(whole.decimal.replace("-", "")),
    direction: texts[whole.numerator.startsWith("-") ? "lower" : "higher"][language],
  };
  const told = parts.map(({ steps, part }) => ({ steps, part: part.decimal }));
  return `${upperFirst(fillText(texts[isSame ? "sameGroups" : "groups"][language], values))}${describeParts(told, names, language)}`;
}
