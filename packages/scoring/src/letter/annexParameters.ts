import { writeDate } from "@kinerja/model";
import type { DatedValue } from "@kinerja/policy";
import type { SourceBook } from "./createSourceBook.ts";
import { letterAnnexTexts } from "./letterAnnexTexts.ts";
import type { LetterBlock, LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterValue } from "./letterValue.ts";
import { walkExpression } from "./walkExpression.ts";

/** The numbers of the law that the rules read, also as edges of bands, each with its date and source. */
export function annexParameters(scope: LetterScope, book: SourceBook): LetterSection | undefined {
  const { trace, document, parameters, names, say } = scope;
  const used = new Set((trace?.steps ?? []).map(({ rule }) => rule).flatMap((name) => parametersOf(name, scope)));
  const shown = Object.entries(parameters).filter(
    ([name]) => used.has(name) && Object.hasOwn(document.parameters, name),
  );
  const [first] = shown;
  if (first === undefined) return undefined;
  const isSameDate = shown.every(
    ([, { from, checkedOn }]) => from === first[1].from && checkedOn === first[1].checkedOn,
  );
  const rows = shown.map(([name, dated]): readonly string[] => {
    const value = letterValue(dated.value, { ...scope, shape: document.parameters[name]?.type });
    const what = isSameDate ? names.label(name) : describeDate(name, dated, scope);
    return [what, value, book.cite(dated.source), book.grade(dated.source)];
  });
  const heading = say(letterAnnexTexts.parametersHeading);
  const columns = [
    { heading, align: "left" },
    { heading: say(letterAnnexTexts.value), align: "right" },
    { heading: say(letterAnnexTexts.article), align: "left" },
    { heading: say(letterAnnexTexts.evidence), align: "left" },
  ] as const;
  const dates: readonly LetterBlock[] = isSameDate
    ? [{ kind: "paragraph", text: describeAllDates(first[1], scope) }]
    : [];
  return { kind: "parameters", heading, blocks: [...dates, { kind: "table", columns, rows }] };
}

function parametersOf(rule: string, { names }: LetterScope): readonly string[] {
  const expression = names.rule(rule)?.expression;
  if (expression === undefined) return [];
  return walkExpression(expression).flatMap((part) => (part.kind === "parameter" ? [part.name] : []));
}

function describeDate(name: string, dated: DatedValue, { names, say, language }: LetterScope): string {
  const values = { label: names.label(name), from: writeDate(dated.from, language) };
  return dated.checkedOn === undefined
    ? say(letterAnnexTexts.since, values)
    : say(letterAnnexTexts.sinceChecked, { ...values, checkedOn: writeDate(dated.checkedOn, language) });
}

function describeAllDates(dated: DatedValue, { say, language }: LetterScope): string {
  const from = writeDate(dated.from, language);
  return dated.checkedOn === undefined
    ? say(letterAnnexTexts.allSince, { from })
    : say(letterAnnexTexts.allSinceChecked, { from, checkedOn: writeDate(dated.checkedOn, language) });
}
