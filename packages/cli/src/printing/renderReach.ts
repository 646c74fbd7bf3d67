import type { Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { ReachAnswer, ReachChange } from "@kinerja/scoring";
import { describeName } from "../policies/describeName.ts";
import { describeValue } from "../policies/describeValue.ts";
import { words } from "../words.ts";
import type { Paint } from "./createPaint.ts";
import { layOutTable } from "./layOutTable.ts";
import { renderIssues } from "./renderIssues.ts";
import { renderPolicyLine } from "./renderPolicyLine.ts";
import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

/** How an answer is shown. */
export interface ReachLayout {
  readonly policy: PolicyDocument;
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** Shows the smallest change that reaches the next predicate: the sentence, the values, and what it is not. */
export function renderReach(answer: ReachAnswer, layout: ReachLayout): readonly string[] {
  const { language, paint, width } = layout;
  const style = answer.feasible || answer.reason === "alreadyBest" ? "good" : "warning";
  const changes = answer.changes.length > 0 ? answer.changes : (answer.best?.changes ?? []);
  return [
    ...renderPolicyLine(answer.policy, layout.policy, { language, paint, width }),
    "",
    ...wrapText(`${showText(answer.id)}: ${answer.text[language]}`, width).map((line) => paint(style, line)),
    ...(changes.length === 0 ? [] : ["", ...renderChanges(changes, layout)]),
    ...(answer.checked === undefined
      ? []
      : ["", ...wrapText(checkedText(answer, layout), width).map((line) => paint("quiet", line))]),
    "",
    ...wrapText(answer.note[language], width).map((line) => paint("quiet", line)),
    ...(answer.issues.length === 0 ? [] : ["", ...renderIssues(answer.issues, { language, paint, width })]),
  ];
}

function renderChanges(changes: readonly ReachChange[], { policy, language, width }: ReachLayout): readonly string[] {
  return layOutTable(
    [
      { heading: words.field[language], wraps: true },
      { heading: words.now[language], align: "right" },
      { heading: words.becomes[language], align: "right" },
      { heading: words.changeBy[language], align: "right" },
    ],
    changes.map(({ path, field, from, to, by }) => {
      const { set } = describeName("field", field, policy);
      const show = (value: ReachChange["from"]): string => describeValue(value, set, { policy, language });
      const sign = by === undefined || by.startsWith("-") ? "" : "+";
      return [path, show(from), show(to), by === undefined ? "" : `${sign}${by}`];
    }),
    { width },
  );
}

/** What one step less would give. */
function checkedText({ rule, checked }: ReachAnswer, { policy, language }: ReachLayout): string {
  const { set } = describeName("rule", rule, policy);
  const value = describeValue(checked?.oneStepLess, set, { policy, language });
  return words.oneStepLess[language].replace("{value}", () => value);
}
