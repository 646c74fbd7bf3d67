import type { Difference, DifferenceStep, GroupDifference } from "@kinerja/scoring";
import { describeName } from "../policies/describeName.ts";
import { words } from "../words.ts";
import { layOutTable } from "./layOutTable.ts";
import { renderIssues } from "./renderIssues.ts";
import { renderPolicyLine } from "./renderPolicyLine.ts";
import type { ReachLayout } from "./renderReach.ts";
import { showText } from "./showText.ts";
import { wrapText } from "./wrapText.ts";

/** Shows a difference: the sentence, its parts with their sum, and how they were found. */
export function renderDifference(answer: Difference | GroupDifference, layout: ReachLayout): readonly string[] {
  const { language, paint, width } = layout;
  const isGroup = "pairing" in answer;
  const identity = isGroup ? answer.policy : answer.after.policy;
  const leftOut = isGroup ? [...answer.before.leftOut, ...answer.after.leftOut] : [];
  const name = isGroup || answer.before.id === "" ? "" : `${showText(answer.before.id)}: `;
  return [
    ...renderPolicyLine(identity, layout.policy, { language, paint, width }),
    "",
    ...wrapText(`${name}${answer.text[language]}`, width).map((line) => paint("strong", line)),
    ...(answer.parts.length === 0 ? [] : ["", ...renderParts(answer, layout)]),
    ...(leftOut.length === 0
      ? []
      : ["", ...wrapText(`${words.withoutValue[language]}: ${showText(leftOut.join(", "))}`, width)]),
    "",
    ...wrapText(answer.note[language], width).map((line) => paint("quiet", line)),
    ...(answer.issues.length === 0 ? [] : ["", ...renderIssues(answer.issues, { language, paint, width })]),
  ];
}

function renderParts(answer: Difference | GroupDifference, layout: ReachLayout): readonly string[] {
  const { language, width } = layout;
  const rows =
    "pairing" in answer
      ? answer.parts.map(({ steps, part }) => [
          told(steps, layout),
          `${part.numerator} / ${part.denominator}`,
          signed(part.decimal),
        ])
      : answer.parts.map(({ steps, part, value }) => [told(steps, layout), value, signed(part)]);
  const { whole } = answer;
  const total = typeof whole === "string" ? signed(whole) : "decimal" in whole ? signed(whole.decimal) : "";
  const exact = typeof whole === "object" && "numerator" in whole ? `${whole.numerator} / ${whole.denominator}` : "";
  return layOutTable(
    [
      { heading: words.replaced[language], wraps: true },
      { heading: ("pairing" in answer ? words.exactPart : words.valueThen)[language], align: "right" },
      { heading: words.part[language], align: "right" },
    ],
    [...rows, [words.whole[language], exact, total]],
    { width },
  );
}

function told(steps: readonly DifferenceStep[], { policy, language }: ReachLayout): string {
  return steps
    .map((step) => {
      if (step.kind === "policy") return words.policyAndDate[language];
      if (step.kind === "field") return describeName("field", step.field, policy).label[language];
      const level = policy.levels.find(({ name }) => name === step.level);
      return words.rowsOf[language].replace("{level}", () => level?.label[language] ?? step.level);
    })
    .join(" + ");
}

function signed(text: string): string {
  return text.startsWith("-") ? text : `+${text}`;
}
