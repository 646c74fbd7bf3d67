import { writeDate } from "@kinerja/model";
import { describeLocator } from "./describeLocator.ts";
import type { LetterSection } from "./letterContent.ts";
import type { LetterObjection } from "./letterContext.ts";
import type { LetterScope } from "./letterScope.ts";
import { employmentTexts, letterTexts } from "./letterTexts.ts";
import { listWords } from "./listWords.ts";
import { objectionDeadline } from "./objectionDeadline.ts";

/** How to object, to whom and until when, as far as it is known. */
export function objectionSection(scope: LetterScope): LetterSection {
  const { say } = scope;
  const text = objectionTexts(scope).join(" ");
  return { kind: "objection", heading: say(letterTexts.objectionHeading), blocks: [{ kind: "paragraph", text }] };
}

function objectionTexts(scope: LetterScope): readonly string[] {
  const { context, subject, headline, say, own } = scope;
  const { objection, decision } = context;
  if (objection === undefined && subject === "unit") return [say(letterTexts.objectionUnit)];
  const isOpen = headline === undefined || typeof headline.step.value === "object";
  if (decision === undefined && isOpen) return [say(letterTexts.objectionNone)];
  if (objection === undefined) return [say(letterTexts.objectionUnknown)];
  const to = own(objection.route.to);
  const opening = say(decision === undefined ? letterTexts.objectionLater : letterTexts.objectionTo, { to });
  return [opening, ...daysTexts(objection, scope), ...knownForTexts(objection, scope)];
}

/** Where it is not told how the person is employed, and the route is another instrument's or for fewer people. */
function knownForTexts(
  { route }: LetterObjection,
  { context, document, say, language }: LetterScope,
): readonly string[] {
  const isForAll = document.appliesTo.every((kind) => route.appliesTo.includes(kind));
  const isOwn = route.source.instrument === document.source.instrument;
  if (context.employment !== undefined || (isForAll && isOwn)) return [];
  const kinds = listWords(
    route.appliesTo.map((kind) => employmentTexts[kind][language]),
    language,
  );
  return [say(letterTexts.objectionKnownFor, { kinds })];
}

function daysTexts(objection: LetterObjection, scope: LetterScope): readonly string[] {
  const { context, say, own, language } = scope;
  const { route, receivedOn, calendar } = objection;
  const source = `${own(route.source.instrument)}, ${describeLocator(route.source, language)}`;
  const values = { days: route.days, source };
  const deadline = objectionDeadline(route, { receivedOn, calendar });
  // While nothing is decided no term runs; a date is then only the earliest that it could be.
  const decided = context.decision !== undefined;
  if (deadline.kind === "fixed" && decided) {
    const dayType = say(route.dayType === "working" ? letterTexts.dayTypeWorking : letterTexts.dayTypeCalendar);
    return [say(letterTexts.daysFixed, { ...values, dayType, on: writeDate(deadline.on, language) })];
  }
  return [
    say(daysTemplate(objection), { ...values, dayType: dayTypeText(objection, scope) }),
    ...cautiousTexts(objection, scope),
  ];
}

function daysTemplate({
  route,
  calendar,
}: LetterObjection): (typeof letterTexts)["daysOpen" | "daysUnsettled" | "daysNoCalendar"] {
  switch (route.dayType) {
    case "unknown":
      return letterTexts.daysUnsettled;
    case "working":
      return calendar === undefined ? letterTexts.daysNoCalendar : letterTexts.daysOpen;
    case "calendar":
      return letterTexts.daysOpen;
  }
}

function dayTypeText({ route }: LetterObjection, { say }: LetterScope): string {
  return say(route.dayType === "working" ? letterTexts.dayTypeWorking : letterTexts.dayTypeCalendar);
}

function cautiousTexts(objection: LetterObjection, { context, say, language }: LetterScope): readonly string[] {
  const deadline = objectionDeadline(objection.route, objection);
  if (deadline.kind === "open") return objection.route.dayType === "calendar" ? [] : [say(letterTexts.cautiousOpen)];
  const on = writeDate(deadline.on, language);
  return [say(context.decision === undefined ? letterTexts.cautiousIfThis : letterTexts.cautiousDate, { on })];
}
