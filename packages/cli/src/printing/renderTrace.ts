import type { Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { OutputValue, Trace, TraceDecision, TraceInput, TraceStep } from "@kinerja/scoring";
import { describeName } from "../policies/describeName.ts";
import { describeSource } from "../policies/describeSource.ts";
import { describeValue } from "../policies/describeValue.ts";
import { words } from "../words.ts";
import type { Paint } from "./createPaint.ts";
import { showText } from "./showText.ts";
import { trimZeros } from "./trimZeros.ts";
import { wrapText } from "./wrapText.ts";

/** How a trace is shown. */
export interface TraceLayout {
  readonly policy: PolicyDocument;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Which steps to show. Default: all. */
  readonly only?: (step: TraceStep) => boolean;
}

const margin = " ".repeat(6);
const widestName = 36;

/**
 * Tells step by step how each value came about: what was read, what was decided, and by which article.
 * The source stands with the first step of a row and wherever it changes.
 */
export function renderTrace(trace: Trace, layout: TraceLayout): readonly string[] {
  const steps = layout.only === undefined ? trace.steps : trace.steps.filter(layout.only);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const isNewRow = step.row !== before?.row || step.level !== before?.level;
    const source = describeSource(step.source, layout.language);
    const isSame = !isNewRow && before !== undefined && describeSource(before.source, layout.language) === source;
    return [
      ...(isNewRow ? renderRowHeading(step, layout) : []),
      ...renderStep(step, layout),
      ...(isSame ? [] : renderSource(source, layout)),
    ];
  });
}

function renderRowHeading({ level, row }: TraceStep, { policy, language, paint }: TraceLayout): readonly string[] {
  const label = policy.levels.find(({ name }) => name === level)?.label[language] ?? level;
  const shown = showText(label);
  const numbers = [...(row ?? "").matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index) + 1);
  return ["", paint("strong", numbers.length === 0 ? shown : `${shown} ${numbers.join(".")}`)];
}

function renderSource(source: string, { language, paint, width }: TraceLayout): readonly string[] {
  return wrapText(`${words.basis[language]}: ${source}`, width - margin.length).map((line) =>
    paint("quiet", margin + line),
  );
}

function renderStep(step: TraceStep, layout: TraceLayout): readonly string[] {
  const { policy, language, paint, width } = layout;
  const { label, set } = describeName("rule", step.rule, policy);
  const value = describe(step.value, set, layout);
  const exact = step.exact === undefined ? "" : trimZeros(step.exact);
  const exactly = exact === "" || exact === value ? "" : paint("quiet", ` (${words.exactly[language]} ${exact})`);
  const inputs = describeInputs(step.inputs, layout);
  const column = Math.min(widestName, Math.max(0, ...inputs.map(({ name }) => name.length)));
  const decisions = new Set(step.decisions.flatMap((decision) => describeDecision(decision, { step, set, layout })));
  return [
    `  ${showText(label[language])} = ${paint("strong", value)}${exactly}`,
    ...inputs.flatMap(({ name, text, note }) => renderInput({ name, text, note }, column, layout)),
    ...[...decisions].flatMap((text) =>
      wrapText(text, width - margin.length - 2).map(
        (line, index) => `${margin}${index === 0 ? paint("good", "→") : " "} ${line}`,
      ),
    ),
  ];
}

function describe(value: OutputValue, set: string | undefined, layout: TraceLayout): string {
  return trimZeros(showText(describeValue(value, set, layout)));
}

interface DescribedInput {
  readonly name: string;
  readonly text: string;
  /** Article and date of a parameter; empty for the rest. */
  readonly note: string;
}

/** What was read, one entry a name: the values that one name has in several rows stand together. */
function describeInputs(inputs: readonly TraceInput[], layout: TraceLayout): readonly DescribedInput[] {
  const { policy, language } = layout;
  const byName = new Map<string, TraceInput[]>();
  for (const input of inputs) {
    const key = `${input.kind} ${input.name}`;
    byName.set(key, [...(byName.get(key) ?? []), input]);
  }
  return [...byName.values()].flatMap((group): readonly DescribedInput[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { label, set } = describeName(first.kind, first.name, policy);
    // The instrument stands with the step; of a parameter's own source the article is what is new.
    const { article } = first.source?.locator ?? {};
    const facts = [
      ...(article === undefined ? [] : [`${words.article[language]} ${article}`]),
      ...(first.from === undefined ? [] : [`${words.since[language]} ${first.from}`]),
    ];
    const text = group.map(({ value }) => describe(value, set, layout)).join(", ");
    const note = facts.length === 0 ? "" : `  (${showText(facts.join("; "))})`;
    return [{ name: showText(label[language]), text, note }];
  });
}

/** Name and value side by side; each breaks within its own column. */
function renderInput(
  { name, text, note }: DescribedInput,
  column: number,
  { paint, width }: TraceLayout,
): readonly string[] {
  const names = wrapText(name, column);
  const texts = wrapText(text, Math.max(20, width - margin.length - column - 2 - note.length));
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, index) => {
    const shown = index === 0 ? paint("quiet", note) : "";
    return `${margin}${(names[index] ?? "").padEnd(column)}  ${texts[index] ?? ""}${shown}`.trimEnd();
  });
}

interface DecisionContext {
  readonly step: TraceStep;
  readonly set: string | undefined;
  readonly layout: TraceLayout;
}

/** One decision in words; nothing where the step itself says as much. */
function describeDecision(decision: TraceDecision, { step, set, layout }: DecisionContext): readonly string[] {
  const { policy, language } = layout;
  switch (decision.kind) {
    case "decisionScale": {
      const isShown = step.exact === decision.value && step.value === decision.rounded;
      return isShown
        ? []
        : [`${words.roundedForDecision[language]}: ${decision.value} → ${trimZeros(decision.rounded)}`];
    }
    case "band": {
      const sign = decision.comparison === "atLeast" ? "≥" : ">";
      return [
        `${trimZeros(decision.value)} ${sign} ${trimZeros(decision.edge)}: ${describe(decision.result, set, layout)}`,
      ];
    }
    case "cell": {
      // A category is called as the input is that gave it.
      const when = decision.when.map((value) => {
        const input = step.inputs.find((each) => each.value === value);
        const own = input === undefined ? undefined : describeName(input.kind, input.name, policy).set;
        return describe(value, own, layout);
      });
      return [`${when.join(" + ")}: ${describe(decision.result, set, layout)}`];
    }
    case "branch": {
      if (decision.condition && isStepValue(decision.result, step)) return [];
      const word = decision.condition ? words.conditionHolds : words.conditionFails;
      return [`${word[language]}: ${describe(decision.result, set, layout)}`];
    }
    default:
      return decision satisfies never;
  }
}

/** Whether a branch gave the value of the whole step, so that there is nothing to add. */
function isStepValue(result: OutputValue, { value, exact }: TraceStep): boolean {
  if (typeof result !== "string" || typeof value !== "string") return false;
  return trimZeros(result) === trimZeros(exact ?? value);
}
