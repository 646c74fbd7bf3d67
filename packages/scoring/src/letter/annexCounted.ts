import type { Source } from "@kinerja/model";
import type { Rule } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import type { TraceInput, TraceStep } from "../trace/trace.ts";
import type { SourceBook } from "./createSourceBook.ts";
import { absenceWords, aggregateTexts, letterAnnexTexts } from "./letterAnnexTexts.ts";
import type { LetterColumn, LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterValue } from "./letterValue.ts";

/** What was counted of the member itself: inputs, then what the rows gave, then the rules in their order. */
export function annexCounted(scope: LetterScope, book: SourceBook): LetterSection | undefined {
  const { trace, say } = scope;
  const steps = trace?.steps.filter(({ row }) => row === undefined) ?? [];
  if (steps.length === 0) return undefined;
  const columns: readonly LetterColumn[] = [
    { heading: say(letterAnnexTexts.what), align: "left" },
    { heading: say(letterAnnexTexts.value), align: "right" },
    { heading: say(letterAnnexTexts.article), align: "left" },
    { heading: say(letterAnnexTexts.evidence), align: "left" },
  ];
  const rows = [...inputRows(scope), ...steps.flatMap((step) => stepRows(step, scope, book))];
  return {
    kind: "counted",
    heading: say(letterAnnexTexts.countedHeading),
    blocks: [
      { kind: "paragraph", text: say(letterAnnexTexts.pageRounding) },
      { kind: "table", columns, rows },
    ],
  };
}

/** Inputs of the member, also those that only the rules of its rows read. */
function inputRows(scope: LetterScope): readonly (readonly string[])[] {
  const { trace, names, say } = scope;
  const inputs = new Map<string, TraceInput>();
  for (const step of trace?.steps ?? []) {
    for (const input of step.inputs) {
      if (input.kind === "field" && input.row === undefined && !inputs.has(input.name)) inputs.set(input.name, input);
    }
  }
  return [...inputs.values()].map(({ name, value }) => {
    const shown = inTable(value, scope) ?? letterValue(value, { ...scope, shape: names.field(name) });
    return [names.label(name), shown, say(letterAnnexTexts.input), say(letterAnnexTexts.noGrade)];
  });
}

/** What a rule gathered from the rows, told by the first rule that reads it, then its own value. */
function stepRows(step: TraceStep, scope: LetterScope, book: SourceBook): readonly (readonly string[])[] {
  const { names, trace } = scope;
  const rule = names.rule(step.rule);
  const isFirst = (name: string): boolean =>
    trace?.steps.find(({ inputs }) => inputs.some((input) => input.name === name)) === step;
  const aggregates = step.inputs.filter(({ kind, name }) => kind === "aggregate" && isFirst(name));
  return [
    ...aggregates.map(({ name, value }) =>
      row(describeAggregate(name, scope), aggregateValue(value, scope), step.source, book),
    ),
    row(names.label(step.rule), ruleValue(step.value, rule, scope), step.source, book),
  ];
}

function row(what: string, value: string, source: Source, book: SourceBook): readonly string[] {
  return [what, value, book.cite(source), book.grade(source)];
}

function ruleValue(value: OutputValue, rule: Rule | undefined, scope: LetterScope): string {
  const shape = rule?.output.kind === "category" ? rule.output : rule?.output;
  const names = { ...scope.names, category: scope.names.shortCategory };
  return inTable(value, scope) ?? letterValue(value, { ...scope, names, shape, condition: true });
}

/** An absence in a word or two; nothing for a value. */
function inTable(value: OutputValue, { say }: LetterScope): string | undefined {
  return typeof value === "object" ? say(absenceWords[value.absent]) : undefined;
}

/** An aggregate has no unit of its own in the trace, so it is written as a bare number. */
function aggregateValue(value: OutputValue, scope: LetterScope): string {
  return (
    inTable(value, scope) ??
    letterValue(value, {
      ...scope,
      shape: typeof value === "string" ? { kind: "number", unit: "one" } : undefined,
    })
  );
}

/** `sum activities.score` in words. */
function describeAggregate(text: string, { names, say }: LetterScope): string {
  const [, name = "", level = text, part] = /^(\w+) (\w+)(?:\.(\w+))?$/.exec(text) ?? [];
  const what = part === undefined ? names.label(level) : names.label(part);
  const words = Object.entries(aggregateTexts).find(([key]) => key === name)?.[1];
  return words === undefined ? text : say(words, { what });
}
