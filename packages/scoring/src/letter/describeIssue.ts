import type { Issue } from "@kinerja/model";
import { describePlace } from "./describePlace.ts";
import { letterIssueTexts, otherIssueText } from "./letterIssueTexts.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { plainText } from "./plainText.ts";

/** What is wrong and where, in plain words. */
export function describeIssue(issue: Issue, scope: LetterScope): string {
  const { say, language } = scope;
  const label = describePlace(issue.path, scope);
  if (issue.code === "input.constraint") {
    return say(letterTexts.labelled, { label, value: plainText(firstSentence(issue.message[language])) });
  }
  const text = Object.hasOwn(letterIssueTexts, issue.code) ? letterIssueTexts[issue.code] : undefined;
  return say(letterTexts.labelled, { label, value: say(text ?? otherIssueText) });
}

/** What comes after the first sentence tells a data officer what to type; the annex has it. */
function firstSentence(text: string): string {
  return (/^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text)
    .replace(/[.:]$/, "")
    .replaceAll(/\s*\((\w*)\)/g, (whole, word: string) => (/[a-z][A-Z]/.test(word) ? "" : whole));
}
