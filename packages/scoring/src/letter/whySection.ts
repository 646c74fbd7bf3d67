import { collectMissing } from "./collectMissing.ts";
import { describeDecision } from "./describeDecision.ts";
import { describeRowRange } from "./describeRowRange.ts";
import type { Headline } from "./findHeadline.ts";
import { findSpecialRules } from "./findSpecialRules.ts";
import type { LetterBlock, LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";
import { listReasons } from "./listReasons.ts";
import { listWords } from "./listWords.ts";
import { rowNumber } from "./rowNumber.ts";

const greatestPoints = 5;

/** What counted most toward the result, and how it was decided. Nothing where there is no result. */
export function whySection(scope: LetterScope): LetterSection | undefined {
  const { headline, say } = scope;
  if (headline === undefined || typeof headline.step.value === "object") return undefined;
  const special = specialPoints(scope);
  const items = [...reasonPoints(scope, headline).slice(0, greatestPoints - special.length), ...special];
  const isCell = headline.step.decisions.some(({ kind }) => kind === "cell");
  const lead = [...describeDecision(headline, scope), coverageText(scope), say(letterTexts.seeAnnex)];
  if (!isCell && items.length > 0) {
    lead.push(say(scope.isThreshold ? letterTexts.thresholdRead : letterTexts.mostCounted));
  }
  const points: readonly LetterBlock[] = items.length === 0 ? [] : [{ kind: "points", items }];
  const text = lead.filter((part) => part !== "").join(" ");
  const blocks: readonly LetterBlock[] = [{ kind: "paragraph", text }, ...points];
  return { kind: "why", heading: say(letterTexts.whyHeading), blocks };
}

function reasonPoints(scope: LetterScope, headline: Headline): readonly string[] {
  const rows = scope.document.levels.slice(1).flatMap(({ name }) => describeRowRange(name, scope) ?? []);
  const own = listReasons(headline, scope);
  return [...own.slice(0, greatestPoints - Math.min(rows.length, 1)), ...rows];
}

function specialPoints(scope: LetterScope): readonly string[] {
  const { say, names, language } = scope;
  return findSpecialRules(scope)
    .filter(({ rows }) => rows.length > 0)
    .slice(0, 2)
    .map(({ exception, rows }) => {
      const label = names.label(exception.rule);
      const reason = exception.reason[language];
      const numbers = rows.filter((row) => row !== "").map(rowNumber);
      return numbers.length === 0
        ? say(letterTexts.specialRule, { label, reason })
        : say(letterTexts.specialRuleRows, { label, reason, rows: listWords(numbers, language) });
    });
}

/** Told here only where no list of what is missing follows. */
function coverageText(scope: LetterScope): string {
  const { measured, applicable } = scope.result.coverage;
  if (measured >= applicable || collectMissing(scope).length > 0) return "";
  return scope.say(letterTexts.coverage, { measured, applicable });
}
