import { describeRule, type PolicyDocument, type RuleText } from "@kinerja/policy";
import type { PageWords } from "./pageWords.ts";
import { standardTexts } from "./standardTexts.ts";
import type { StepView } from "./standardView.ts";

/**
 * Puts the rules into words as they are on the day, from the rows inwards to the result. The note of a rule
 * stands in place of its formula, which would read long; what it decides among is always listed.
 */
export function composeSteps(document: PolicyDocument, at: string, words: PageWords): readonly StepView[] {
  const { language } = words;
  return [...document.levels].reverse().flatMap((level) =>
    Object.values(level.rules).map((rule) => {
      const told = tell(describeRule(rule, document, { at, keepZeros: false }), words);
      return {
        label: `${rule.label[language]} (${level.label[language]})`,
        text: rule.note?.[language] ?? told.text,
        bands: rule.note !== undefined && !told.decides ? [] : told.lines,
        source: words.source(rule.source, document.declared === undefined),
      };
    }),
  );
}

interface ToldRule {
  readonly text: string;
  readonly lines: readonly string[];
  /** Whether the lines are what the rule decides among, such as its bands. */
  readonly decides: boolean;
}

function tell(rule: RuleText, { language, say }: PageWords): ToldRule {
  switch (rule.kind) {
    case "formula":
      return { text: `${rule.formula[language]}.`, lines: [], decides: false };
    case "choices":
      return {
        text: "",
        lines: rule.choices.map(({ when, then }) =>
          say(standardTexts.stepLine, { then: then[language], when: when?.[language] ?? say(standardTexts.otherwise) }),
        ),
        decides: false,
      };
    case "outcomes":
      return {
        text: rule.by === undefined ? "" : say(standardTexts.decidedBy, { by: rule.by[language] }),
        lines: rule.outcomes.map(({ when, then }) =>
          say(standardTexts.stepLine, { then: then[language], when: when[language] }),
        ),
        decides: true,
      };
  }
}
