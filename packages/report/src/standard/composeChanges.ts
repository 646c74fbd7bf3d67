import { type ReachAnswer, reachNext } from "@kinerja/scoring";
import { headlineRule } from "./headlineRule.ts";
import type { PageWords } from "./pageWords.ts";
import type { StandardCase } from "./standardCase.ts";
import { standardTexts } from "./standardTexts.ts";
import type { ChangeView, StandardView } from "./standardView.ts";

/** The fields that hold what was realised, in the order in which they are looked for. */
const realizedFields = ["realized", "daysLate", "milestonesReached", "rubricLevel"] as const;

/** Asks for each indicator of the example which value would reach the next result, all others as they are. */
export function composeChanges(
  { policy, document, position, member, options }: StandardCase,
  words: PageWords,
): Pick<StandardView, "changes" | "changeNote"> {
  const headline = headlineRule(document);
  if (headline === undefined) return { changes: [], changeNote: "" };
  const answers = position.aspects.flatMap((aspect, index) =>
    aspect.indicators.flatMap((indicator, place) => {
      const given = member.items[index]?.indicators[place] ?? {};
      const field = realizedFields.find((name) => Object.hasOwn(given, name));
      if (field === undefined) return [];
      const levels = document.levels.slice(1).map(({ name }) => name);
      const path = `${levels[0]}[${index}].${levels[1]}[${place}].${field}`;
      const steps = isWholeNumber(given[field]) ? { steps: { [path]: "1" } } : {};
      const answer = reachNext(policy, member, path, { ...options, ...steps, rule: headline.name });
      return [{ indicator: indicator.label[words.language], answer }];
    }),
  );
  const labels = labelsOf(document.categories);
  return {
    changes: answers.map(({ indicator, answer }) => changeOf(indicator, answer, { labels, words })),
    changeNote: answers[0]?.answer.note[words.language] ?? "",
  };
}

/** What is counted stays whole: nobody can have 5.25 complaints. */
function isWholeNumber(value: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && /^-?\d+(?:\.0*)?$/.test(String(value));
}

type Labels = ReadonlyMap<string, { readonly id: string; readonly en: string }>;

function labelsOf(sets: StandardCase["document"]["categories"]): Labels {
  return new Map(
    Object.values(sets).flatMap(({ members }) => members.map(({ name, label }) => [name, label] as const)),
  );
}

function changeOf(
  indicator: string,
  answer: ReachAnswer,
  { labels, words }: { readonly labels: Labels; readonly words: PageWords },
): ChangeView {
  const { language, say, number } = words;
  const shown = (value: unknown): string => {
    if (typeof value !== "string") return "–";
    return labels.get(value)?.[language] ?? number(value);
  };
  const [change] = answer.changes;
  if (answer.feasible && change !== undefined) {
    return { indicator, now: shown(change.from), needed: shown(change.to), effect: shown(answer.reached) };
  }
  const why = {
    alreadyBest: standardTexts.alreadyBest,
    bounds: standardTexts.notEnoughAlone,
    constraint: standardTexts.notEnoughAlone,
    notRead: standardTexts.notEnoughAlone,
  } as const;
  const reason = answer.reason;
  const text = reason !== undefined && reason in why ? why[reason as keyof typeof why] : standardTexts.noAnswer;
  return { indicator, now: "–", needed: "–", effect: say(text) };
}
