import type { PolicyDocument } from "@kinerja/policy";
import type { MemberResult } from "../result/scoreReport.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterOutcome } from "./letterContext.ts";

/** What an outcome is found from. */
export interface FindOutcomeOptions {
  readonly document: PolicyDocument;
  readonly result: MemberResult;
  readonly headline: Headline | undefined;
  readonly isThreshold: boolean;
  readonly reachedFrom: string | undefined;
}

// The usual names of the category that fulfils what was expected.
const usualNames: readonly string[] = ["good", "meets"];

/** Tells what a letter has to say. Where to begin with support is a choice of tone, and the caller's. */
export function findOutcome({
  document,
  result,
  headline,
  isThreshold,
  reachedFrom,
}: FindOutcomeOptions): LetterOutcome {
  if (result.status === "refused") return "refused";
  if (headline === undefined || result.status === "partial") return "partial";
  const { value } = headline.step;
  const { output } = headline.rule;
  if (typeof value === "object") return "partial";
  if (typeof value === "boolean") return value ? "reached" : "development";
  if (output.kind !== "category") return "reached";
  const set = document.categories[output.set];
  if (set?.ordered !== true) return "reached";
  // Below the threshold at the good end there is nothing to explain away; at any other there is.
  if (isThreshold) return set.members.at(-1)?.name === value ? "reached" : "development";
  const places = set.members.map(({ name }) => name);
  const named = [reachedFrom ?? "", ...usualNames].map((name) => places.indexOf(name)).find((place) => place >= 0);
  const from = named ?? Math.floor(places.length / 2);
  return places.indexOf(value) >= from ? "reached" : "development";
}
