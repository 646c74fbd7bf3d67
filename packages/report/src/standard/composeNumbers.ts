import type { DatedValue, PolicyDocument, ResolvedParameters, ValueType } from "@kinerja/policy";
import type { PageWords } from "./pageWords.ts";
import { gradeTexts, standardTexts } from "./standardTexts.ts";
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
        from: isOwnChoice(document, dated) ? words.say(standardTexts.ownChoice) : words.date(dated.from),
        source: words.source(dated.source, document.declared === undefined),
        evidence: gradeTexts[dated.source.evidence][words.language],
      },
    ];
  });
}

/** A number that an example document brings itself was never put in force by anybody; that of an agency keeps its day. */
function isOwnChoice({ declared, source }: PolicyDocument, dated: DatedValue): boolean {
  return declared === "example" && dated.source.instrument === source.instrument;
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
