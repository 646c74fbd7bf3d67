import { type Issue, writeDate } from "@kinerja/model";
import { collectMissing } from "./collectMissing.ts";
import type { SourceBook } from "./createSourceBook.ts";
import { describePlace } from "./describePlace.ts";
import { findSpecialRules } from "./findSpecialRules.ts";
import { letterAnnexTexts } from "./letterAnnexTexts.ts";
import type { LetterSection, LetterSectionKind } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { absenceTexts, letterTexts } from "./letterTexts.ts";
import { plainText } from "./plainText.ts";
import { rowNumber } from "./rowNumber.ts";

/** What the annex says in points: corrections, what is missing, special rules, warnings and notes. */
export function annexNotes(scope: LetterScope, book: SourceBook): readonly LetterSection[] {
  const { result, warnings, say, language } = scope;
  const isWarning = ({ severity }: Issue): boolean => severity === "warning";
  const corrections = result.issues.filter((issue) => !isWarning(issue));
  const all = [...warnings, ...result.issues].filter(isWarning);
  return [
    ...points(
      "corrections",
      say(letterAnnexTexts.correctionsHeading),
      corrections.map((issue) => technical(issue, scope)),
    ),
    ...points("missing", say(letterAnnexTexts.missingHeading), missingPoints(scope)),
    ...points("exceptions", say(letterAnnexTexts.exceptionsHeading), exceptionPoints(scope, book)),
    ...points(
      "cautions",
      say(letterAnnexTexts.warningsHeading),
      all.map(({ message, code }) =>
        say(letterAnnexTexts.warning, { message: inWords(message[language], scope), code }),
      ),
    ),
    ...points("notes", say(letterAnnexTexts.notesHeading), notePoints(scope)),
  ];
}

function points(kind: LetterSectionKind, heading: string, items: readonly string[]): readonly LetterSection[] {
  return items.length === 0 ? [] : [{ kind, heading, blocks: [{ kind: "points", items }] }];
}

function technical(issue: Issue, scope: LetterScope): string {
  const message = plainText(issue.message[scope.language]);
  return scope.say(letterAnnexTexts.technical, { place: describePlace(issue.path, scope), message, code: issue.code });
}

/** Names of the policy as their labels, days as people write them. */
function inWords(message: string, { names, language }: LetterScope): string {
  return plainText(message)
    .replaceAll(/"(\w+)"/g, (_whole, name: string) => `"${names.label(name)}"`)
    .replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => writeDate(day, language));
}

function missingPoints(scope: LetterScope): readonly string[] {
  const { names, say, language, outcome } = scope;
  if (outcome === "refused") return [];
  return collectMissing(scope).map(({ field, kind, rows }) => {
    const label = names.label(field);
    const reason = absenceTexts[kind][language];
    if (rows.length === 0) return say(letterTexts.labelled, { label, value: reason });
    return say(letterTexts.missingRow, { label, rows: rows.map(rowNumber).join(", "), reason });
  });
}

function exceptionPoints(scope: LetterScope, book: SourceBook): readonly string[] {
  const { names, say, language } = scope;
  return findSpecialRules(scope).map(({ exception }) => {
    return say(letterAnnexTexts.exception, {
      label: names.label(exception.rule),
      reason: exception.reason[language].replace(/\.$/, ""),
      source: book.cite(exception.source),
      grade: book.grade(exception.source),
    });
  });
}

/** Notes of the document, then those of the rules that counted and of the category that came out. */
function notePoints({ document, trace, headline, names, say, language }: LetterScope): readonly string[] {
  const rules = [...new Set(trace?.steps.map(({ rule }) => rule) ?? [])];
  const ofRules = rules.flatMap((name) => {
    const note = names.rule(name)?.note;
    return note === undefined ? [] : [say(letterTexts.labelled, { label: names.label(name), value: note[language] })];
  });
  const output = headline?.rule.output;
  const members = output?.kind === "category" ? document.categories[output.set]?.members : undefined;
  const member = members?.find(({ name }) => name === headline?.step.value);
  const ofResult = member?.note === undefined ? [] : [`${member.label[language]}: ${member.note[language]}`];
  return [...(document.notes ?? []).map((note) => note[language]), ...ofRules, ...ofResult];
}
