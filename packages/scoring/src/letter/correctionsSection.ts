import type { Issue } from "@kinerja/model";
import { describeIssue } from "./describeIssue.ts";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";

const greatestShown = 4;

/** What must be corrected before there can be a result. Nothing where nothing stands in the way. */
export function correctionsSection(scope: LetterScope): LetterSection | undefined {
  const { result, say } = scope;
  const errors = result.issues.filter((issue: Issue) => issue.severity !== "warning");
  if (errors.length === 0) return undefined;
  const all = [...new Set(errors.map((issue) => describeIssue(issue, scope)))];
  const items = all.slice(0, greatestShown);
  if (all.length > greatestShown) items.push(say(letterTexts.andMore, { count: all.length - greatestShown }));
  return { kind: "corrections", heading: say(letterTexts.correctionsHeading), blocks: [{ kind: "points", items }] };
}
