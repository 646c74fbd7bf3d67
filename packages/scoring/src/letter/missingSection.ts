import { collectMissing } from "./collectMissing.ts";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { absenceTexts, letterTexts } from "./letterTexts.ts";
import { listWords } from "./listWords.ts";
import { rowNumber } from "./rowNumber.ts";

const greatestShown = 3;

/** What is missing and why, in plain words. Nothing where all is there. */
export function missingSection(scope: LetterScope): LetterSection | undefined {
  const { say, names, language, subject, outcome, result } = scope;
  const missing = outcome === "refused" ? [] : collectMissing(scope);
  if (missing.length === 0) return undefined;
  const items = missing.slice(0, greatestShown).map(({ field, kind, rows }) => {
    const label = names.label(field);
    const reason = absenceTexts[kind][language];
    if (rows.length === 0) return say(letterTexts.labelled, { label, value: reason });
    return say(letterTexts.missingRow, { label, rows: listWords(rows.map(rowNumber), language), reason });
  });
  const more = missing.length - greatestShown;
  if (more > 0) items.push(say(letterTexts.andMore, { count: more }));
  const { measured, applicable } = result.coverage;
  const comfort = say(subject === "unit" ? letterTexts.missingKindUnit : letterTexts.missingKind);
  const text = measured < applicable ? `${say(letterTexts.coverage, { measured, applicable })} ${comfort}` : comfort;
  return {
    kind: "missing",
    heading: say(letterTexts.missingHeading),
    blocks: [
      { kind: "paragraph", text },
      { kind: "points", items },
    ],
  };
}
