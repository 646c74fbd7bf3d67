import type { PolicyDocument } from "@kinerja/policy";
import type { Trace, TraceInput } from "@kinerja/scoring";
import { headlineRule } from "./headlineRule.ts";
import type { PageWords } from "./pageWords.ts";
import { standardTexts } from "./standardTexts.ts";
import type { ScaleView } from "./standardView.ts";

/** The bands of the result as stretches of a line, with the place of the example; nothing where it has no bands. */
export function composeScale(document: PolicyDocument, trace: Trace, words: PageWords): ScaleView | undefined {
  const headline = headlineRule(document);
  if (headline === undefined) return undefined;
  const { expression, output } = headline.rule;
  if (expression.kind !== "bands" || output.kind !== "category") return undefined;
  const step = trace.steps.find(({ rule, row }) => rule === headline.name && row === undefined);
  const decision = step?.decisions.find(({ kind }) => kind === "band");
  if (step === undefined || decision?.kind !== "band") return undefined;
  const unit = unitOf(document, expression.of);
  const members = document.categories[output.set]?.members ?? [];
  const edges = expression.bands
    .flatMap((band) => {
      const edge = "atLeast" in band ? band.atLeast : band.moreThan;
      const text = edge === undefined ? undefined : edgeValue(edge, step.inputs);
      const name = band.then.kind === "literal" && "category" in band.then ? band.then.category : undefined;
      const label = members.find((each) => each.name === name)?.label[words.language];
      return text === undefined || label === undefined ? [] : [{ from: Number(text), text, label }];
    })
    .sort((a, b) => a.from - b.from);
  const last = edges.at(-1);
  const first = edges[0];
  if (first === undefined || last === undefined) return undefined;
  const value = Number(decision.value);
  // Where the best band has no end the line goes on by as much as the band before it is long, or to the example.
  const greatest = Math.max(last.from + Math.max(last.from - (edges.at(-2)?.from ?? first.from), 1), value);
  const bands = edges.map(({ from, text, label }, index) => ({
    from,
    to: edges[index + 1]?.from ?? greatest,
    label,
    edge: words.number(text, unit),
  }));
  const valueText = words.number(decision.value, unit);
  const described = bands.map(({ label, edge }) => words.say(standardTexts.bandFrom, { label, edge })).join("; ");
  return {
    least: Math.min(first.from, value),
    greatest,
    value,
    valueText,
    description: words.say(standardTexts.scale, { bands: described, value: valueText }),
    bands,
  };
}

function edgeValue(edge: { readonly kind: string }, inputs: readonly TraceInput[]): string | undefined {
  if ("decimal" in edge && typeof edge.decimal === "string") return edge.decimal;
  if (edge.kind !== "parameter" || !("name" in edge)) return undefined;
  const value = inputs.find(({ kind, name }) => kind === "parameter" && name === edge.name)?.value;
  return typeof value === "string" ? value : undefined;
}

function unitOf(document: PolicyDocument, of: { readonly kind: string }): string | undefined {
  if (of.kind !== "rule" || !("name" in of)) return undefined;
  const rule = document.levels.flatMap(({ rules }) => Object.entries(rules)).find(([name]) => name === of.name)?.[1];
  return rule?.output.kind === "number" ? rule.output.unit : undefined;
}
