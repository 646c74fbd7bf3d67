import { describeRule, type PolicyDocument, type Rule } from "@kinerja/policy";
import { sourceText } from "./sourceText.ts";
import { tableOf } from "./tableOf.ts";
import { writeMatrix } from "./writeMatrix.ts";

/** A rule under its name: what it gives, where it stands, and how it is worked out in words. */
export function writeRule(name: string, rule: Rule, document: PolicyDocument): readonly string[] {
  const { label, output, source, appliesTo, note } = rule;
  const only = appliesTo === undefined ? "" : ` Only for ${appliesTo.join(", ")}.`;
  return [
    `### \`${name}\``,
    "",
    `${label.en} (*${label.id}*), ${given(output)}. ${sourceText(source)}.${only}${note === undefined ? "" : ` ${note.en}`}`,
    "",
    ...worked(rule, document),
    "",
  ];
}

function given(output: Rule["output"]): string {
  switch (output.kind) {
    case "number":
      return `${output.unit} with ${output.decimals} decimals`;
    case "category":
      return `a member of \`${output.set}\``;
    case "boolean":
      return "true or false";
  }
}

function worked(rule: Rule, document: PolicyDocument): readonly string[] {
  const matrix = writeMatrix(rule, document);
  if (matrix.length > 0) return matrix;
  const text = describeRule(rule, document);
  switch (text.kind) {
    case "formula":
      return [`> ${text.formula.en}`];
    case "choices":
      return [
        "The first line whose condition holds:",
        "",
        ...tableOf(
          ["Where", "Value"],
          text.choices.map(({ when, then }) => [when?.en ?? "otherwise", then.en]),
        ),
      ];
    case "outcomes":
      return tableOf(
        ["Outcome", text.by === undefined ? "When" : `When, by ${text.by.en}`],
        text.outcomes.map(({ then, when }) => [then.en, when.en]),
      );
  }
}
