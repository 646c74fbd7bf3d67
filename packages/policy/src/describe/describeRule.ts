import type { Label } from "@kinerja/model";
import { beginSmall } from "../diff/words/beginSmall.ts";
import { joinLabels } from "../diff/words/joinLabels.ts";
import { listLabels } from "../diff/words/listLabels.ts";
import { listOutcomes } from "../diff/words/listOutcomes.ts";
import { createVoice, type Voice } from "../diff/words/voice.ts";
import { writeCondition } from "../diff/words/writeCondition.ts";
import { writeFormula } from "../diff/words/writeFormula.ts";
import { decidingValue, writeOutcome } from "../diff/words/writeOutcome.ts";
import type { Expression } from "../document/expression.ts";
import type { PolicyDocument, Rule } from "../document/policyDocument.ts";

/**
 * A rule in words.
 *
 * `formula`: one formula. `choices`: one formula of several, the first whose condition holds; one without
 * a condition is the last. `outcomes`: it decides among constants; `by` names the value whose range decides, where
 * there is one, and `when` then gives its range alone.
 */
export type RuleText =
  | { readonly kind: "formula"; readonly formula: Label }
  | { readonly kind: "choices"; readonly choices: readonly RuleChoice[] }
  | { readonly kind: "outcomes"; readonly by?: Label; readonly outcomes: readonly RuleOutcome[] };

/** One formula of several, and when it is used. */
export interface RuleChoice {
  readonly when?: Label;
  readonly then: Label;
}

/** One thing that a rule can give, and when it does. */
export interface RuleOutcome {
  readonly when: Label;
  readonly then: Label;
}

/** Options of {@link describeRule}. */
export interface DescribeRuleOptions {
  /** The day whose numbers count, `YYYY-MM-DD`. Default: that on which the document is read without a day. */
  readonly at?: string;
  /** Whether zeros at the end of the decimals stay, as the document has them. Default: true. */
  readonly keepZeros?: boolean;
}

/**
 * Puts a rule of a policy into words in both languages: fields and rules by their labels, parameters by
 * their values on the day.
 *
 * Use it for pages and screens that show how something is worked out before anybody is scored.
 * How one person's result came about is told by `explain`.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const fields = { score: { kind: "number", unit: "point", decimals: 0, least: "0", greatest: "9", label: { id: "Nilai", en: "Score" } } } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: [], source })
 *   .level("member", { label, fields })
 *   .rule("member", "double", { label, output: { kind: "number", unit: "point", decimals: 0 }, source, expression: ({ field }) => multiply(field("score"), "2") })
 *   .build();
 * policy.levels.flatMap(({ rules }) => Object.values(rules).map((rule) => describeRule(rule, policy))); // => [{ kind: "formula", formula: { id: "Nilai × 2", en: "Score × 2" } }]
 */
export function describeRule(
  { expression }: Rule,
  document: PolicyDocument,
  options: DescribeRuleOptions = {},
): RuleText {
  const voice = createVoice(document, options);
  const outcomes = leavesEarly(expression) ? undefined : listOutcomes(expression, voice);
  if (outcomes !== undefined) {
    const deciding = decidingValue(outcomes);
    return {
      kind: "outcomes",
      ...(deciding === undefined ? {} : { by: writeFormula(deciding, voice) }),
      outcomes: outcomes.map((outcome) => ({
        when: writeOutcome(outcome, deciding, voice),
        then: voice.constant(outcome.then),
      })),
    };
  }
  return expression.kind === "choose"
    ? { kind: "choices", choices: choicesOf(expression, [], voice) }
    : { kind: "formula", formula: writeFormula(expression, voice) };
}

/** Whether one condition settles the outcome alone: then the others are told after it, without its opposite. */
function leavesEarly(expression: Expression): boolean {
  return expression.kind === "choose" && (expression.then.kind === "literal" || expression.then.kind === "parameter");
}

/** Lays nested choices out as one list. As the first that holds is taken, no condition needs its opposite. */
function choicesOf(expression: Expression, conditions: readonly Label[], voice: Voice): readonly RuleChoice[] {
  if (expression.kind === "choose") {
    const condition = writeCondition(expression.if, { voice, write: (part) => writeFormula(part, voice) });
    return [
      ...choicesOf(expression.then, [...conditions, condition], voice),
      ...choicesOf(expression.else, conditions, voice),
    ];
  }
  const outcomes = listOutcomes(expression, voice);
  if (outcomes !== undefined) {
    const deciding = decidingValue(outcomes);
    return outcomes.map((outcome) => {
      const when = writeOutcome(outcome, deciding, voice);
      const said = deciding === undefined ? when : joinLabels([writeFormula(deciding, voice), when], ": ");
      return { when: listLabels([...conditions, beginSmall(said)]), then: voice.constant(outcome.then) };
    });
  }
  const then = writeFormula(expression, voice);
  return [conditions.length === 0 ? { then } : { when: listLabels(conditions), then }];
}
