import type { DatedValue, PolicyDocument, ResolvedParameters, ValueType } from "@kinerja/policy";
import type { PageWords } from "./pageWords.ts";
import { gradeTexts } from "./standardTexts.ts";
import type { NumberView } from "./standardView.ts";

/** Lists the dated numbers that count on the day, each with the law behind it and how well it is known. */
export function composeNumbers(
  document: PolicyDocument,
  parameters: ResolvedParameters["values"],
  words: PageWords,
): readonly NumberView[] {
  return Object.entries(document.parameters).flatMap(([name, { label, type }]) => {
    const dated = parameters[name];
    if (dated === undefined) return [];
    return [
      {
        label: label[words.language],
        value: valueText(dated, type, { document, words }),
        from: words.date(dated.from),
        source: words.source(dated.source, document.declared === undefined),
        evidence: gradeTexts[dated.source.evidence][words.language],
      },
    ];
  });
}

function valueText(
  { value }: DatedValue,
  type: ValueType,
  { document, words }: { readonly document: PolicyDocument; readonly words: PageWords },
): string {
  if (type.kind === "number") return words.number(String(value), type.unit);
  if (type.kind === "boolean") return String(value);
  const member = document.categories[type.set]?.members.find(({ name }) => name === value);
  return member?.label[words.language] ?? String(value);
}
