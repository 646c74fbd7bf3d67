import type { Label } from "@kinerja/model";
import { annexCounted } from "./annexCounted.ts";
import { annexIdentity } from "./annexIdentity.ts";
import { annexNotes } from "./annexNotes.ts";
import { annexParameters } from "./annexParameters.ts";
import { annexRows } from "./annexRows.ts";
import { cautionsSection } from "./cautionsSection.ts";
import { contactSection } from "./contactSection.ts";
import { correctionsSection } from "./correctionsSection.ts";
import { createLetterScope } from "./createLetterScope.ts";
import { createSourceBook } from "./createSourceBook.ts";
import { decisionSection } from "./decisionSection.ts";
import { letterAnnexTexts } from "./letterAnnexTexts.ts";
import type { LetterContent, LetterSection } from "./letterContent.ts";
import type { LetterInput, LetterOptions } from "./letterInput.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { missingSection } from "./missingSection.ts";
import { nextStepSection } from "./nextStepSection.ts";
import { objectionSection } from "./objectionSection.ts";
import { resultSection } from "./resultSection.ts";
import { termsSection } from "./termsSection.ts";
import { whySection } from "./whySection.ts";

/**
 * Composes the letter that explains one result, as data without markup.
 *
 * Use it to make a page or a screen of one's own; `writeLetter` gives plain text. It decides nothing:
 * where no decision is given, the letter says that this is a calculation.
 *
 * @returns the same content for the same input, in every runtime
 * @example
 * import { definePolicy } from "@kinerja/policy";
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Hasil kerja", en: "Work result" };
 * const validity = { from: "2026-01-01" };
 * const output = { kind: "number", unit: "count", decimals: 0 } as const;
 * const done = { ...output, label, least: "0", greatest: "9" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done } })
 *   .rule("member", "total", { label, output, source, expression: ({ field }) => field("done") })
 *   .build();
 * const context = { period: "2026", contact: { who: "Ms Rina", reach: "room 3" } };
 * const input = { policy, explanation: explain(policy, { id: "m1", done: 2 }), context };
 * composeLetter(input, { language: "en" }).page[0]; // => { kind: "result", heading: "Result", blocks: [{ kind: "paragraph", text: "Work result: 2." }] }
 */
export function composeLetter(input: LetterInput, { language }: LetterOptions): LetterContent {
  const scope = createLetterScope(input, language);
  const { subject, outcome, say } = scope;
  const page = present([
    resultSection(scope),
    whySection(scope),
    missingSection(scope),
    correctionsSection(scope),
    cautionsSection(scope),
    decisionSection(scope),
    nextStepSection(scope),
    objectionSection(scope),
    contactSection(scope),
  ]);
  return {
    formatVersion: 1,
    language,
    subject,
    outcome,
    title: say(titleText(scope)),
    about: aboutTexts(scope),
    salutation: salutation(scope),
    page: present([...page, termsSection(page, scope)]),
    annexTitle: say(letterAnnexTexts.title),
    annex: annexSections(scope),
  };
}

function titleText({ subject, isThreshold }: LetterScope): Label {
  if (subject === "unit") return letterTexts.titleUnit;
  return isThreshold ? letterTexts.titleThreshold : letterTexts.titlePerson;
}

function annexSections(scope: LetterScope): readonly LetterSection[] {
  const book = createSourceBook(scope.language);
  const rows = scope.document.levels.slice(1).map(({ name }) => annexRows(name, scope, book));
  const tables = present([annexCounted(scope, book), annexParameters(scope, book), ...rows]);
  const notes = annexNotes(scope, book);
  return [...tables, ...notes, ...annexIdentity(scope, book)];
}

function present(sections: readonly (LetterSection | undefined)[]): readonly LetterSection[] {
  return sections.filter((section) => section !== undefined);
}

function aboutTexts({ context, document, say, own }: LetterScope): readonly string[] {
  const period = own(context.period);
  const where =
    context.unit === undefined
      ? `${say(letterTexts.period, { period })}.`
      : say(letterTexts.periodAndUnit, { period, unit: own(context.unit) });
  return [where, say(letterTexts.rule, { title: own(document.source.instrument) })];
}

function salutation({ context, subject, say, own }: LetterScope): string {
  if (context.addressee !== undefined) {
    const name = own(context.addressee);
    return say(/^(bapak|ibu|bpk|sdr|yth|mr|mrs|ms|dr)\b/i.test(name) ? letterTexts.dearTitled : letterTexts.dear, {
      name,
    });
  }
  if (subject === "person") return say(letterTexts.dearNobody);
  return context.unit === undefined
    ? say(letterTexts.dearHead)
    : say(letterTexts.dearHeadOf, { unit: own(context.unit) });
}
