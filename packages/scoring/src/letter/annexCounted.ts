import type { Source } from "@kinerja/model";
import type { Rule } from "@kinerja/policy";
import type { OutputValue } from "../result/scoreReport.ts";
import type { TraceInput, TraceStep } from "../trace/trace.ts";
import type { SourceBook } from "./createSourceBook.ts";
import { describeAggregate } from "./describeAggregate.ts";
import { absenceWords, letterAnnexTexts } from "./letterAnnexTexts.ts";
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
  const told = new Set<string>();
  const rows = [...inputRows(scope), ...steps.flatMap((step) => stepRows(step, { scope, book, told }))];
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

interface Telling {
  readonly scope: LetterScope;
  readonly book: SourceBook;
  /** What was gathered from the rows and told already. */
  readonly told: Set<string>;
}

/** What a rule gathered from the rows, told by the first rule that reads it, then its own value. */
function stepRows(step: TraceStep, { scope, book, told }: Telling): readonly (readonly string[])[] {
  const { names } = scope;
  const rule = names.rule(step.rule);
  const aggregates = step.inputs.flatMap((input): readonly (readonly string[])[] => {
    if (input.kind !== "aggregate") return [];
    const what = describeAggregate(input, step, scope);
    const value = aggregateValue(input.value, scope);
    const key = JSON.stringify([what, value]);
    if (told.has(key)) return [];
    told.add(key);
    return [row(what, value, step.source, book)];
  });
  return [...aggregates, row(names.label(step.rule), ruleValue(step.value, rule, scope), step.source, book)];
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
