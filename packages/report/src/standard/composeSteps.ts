import type { Bands, Expression, PolicyDocument, ResolvedParameters, Rule } from "@kinerja/policy";
import type { PageWords } from "./pageWords.ts";
import { standardTexts } from "./standardTexts.ts";
import type { StepView } from "./standardView.ts";

/** Puts the rules into words, from the rows inwards to the result, with the edges of their bands. */
export function composeSteps(
  document: PolicyDocument,
  parameters: ResolvedParameters["values"],
  words: PageWords,
): readonly StepView[] {
  const { language } = words;
  return [...document.levels].reverse().flatMap((level) =>
    Object.values(level.rules).map((rule) => ({
      label: `${rule.label[language]} (${level.label[language]})`,
      text: rule.note?.[language] ?? "",
      bands: bandsOf(rule.expression).flatMap((found) => bandTexts(found, rule, { document, parameters, words })),
      source: words.source(rule.source, document.declared === undefined),
    })),
  );
}

/** The bands that decide a rule: those at its top, or in the branches of its choices. */
function bandsOf(expression: Expression): readonly Bands[] {
  if (expression.kind === "bands") return [expression];
  if (expression.kind === "choose") return [...bandsOf(expression.then), ...bandsOf(expression.else)];
  return [];
}

function bandTexts(
  { bands }: Bands,
  rule: Rule,
  {
    document,
    parameters,
    words,
  }: {
    readonly document: PolicyDocument;
    readonly parameters: ResolvedParameters["values"];
    readonly words: PageWords;
  },
): readonly string[] {
  if (rule.output.kind !== "category") return [];
  const members = document.categories[rule.output.set]?.members ?? [];
  return bands.flatMap((band) => {
    const edge = "atLeast" in band ? band.atLeast : band.moreThan;
    const text = edge === undefined ? undefined : edgeText(edge, { document, parameters, words });
    const result = band.then.kind === "literal" && "category" in band.then ? band.then.category : undefined;
    const label = members.find(({ name }) => name === result)?.label;
    if (text === undefined || label === undefined) return [];
    const template = "atLeast" in band ? standardTexts.bandFrom : standardTexts.bandAbove;
    return [words.say(template, { label: label[words.language], edge: text })];
  });
}

function edgeText(
  edge: Expression,
  {
    document,
    parameters,
    words,
  }: {
    readonly document: PolicyDocument;
    readonly parameters: ResolvedParameters["values"];
    readonly words: PageWords;
  },
): string | undefined {
  if (edge.kind === "literal" && "decimal" in edge) return words.number(edge.decimal, edge.unit);
  if (edge.kind !== "parameter") return undefined;
  const type = document.parameters[edge.name]?.type;
  const value = parameters[edge.name]?.value;
  return type?.kind === "number" && typeof value === "string" ? words.number(value, type.unit) : undefined;
}
