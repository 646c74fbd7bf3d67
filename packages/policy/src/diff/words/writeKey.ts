import { fillLabel, type Label } from "@kinerja/model";
import type { Expression } from "../../document/expression.ts";
import type { CategorySet } from "../../document/policyDocument.ts";
import { beginSmall } from "./beginSmall.ts";
import { formulaWords } from "./formulaWords.ts";
import { listLabels } from "./listLabels.ts";
import type { Voice } from "./voice.ts";
import { type ConditionOptions, writeCondition } from "./writeCondition.ts";

/** The categories of a cell, each in the words of its input. */
export function writeKey(
  inputs: readonly Expression[],
  when: readonly (string | boolean)[],
  options: ConditionOptions,
): Label {
  return listLabels(
    inputs.map((input, index) => {
      const key = when[index] ?? "";
      const set = setOf(input, options.voice);
      const member = set?.members.find(({ name }) => name === key)?.label;
      if (typeof key === "boolean") return writeCondition(input, { ...options, answer: key });
      return fillLabel(formulaWords.keyOf, {
        of: beginSmall(options.write(input)),
        key: member ?? { id: key, en: key },
      });
    }),
  );
}

function setOf(input: Expression, { document }: Voice): CategorySet | undefined {
  if (input.kind !== "field" && input.kind !== "rule") return undefined;
  for (const { fields, rules } of document.levels) {
    const field = Object.hasOwn(fields, input.name) ? fields[input.name] : undefined;
    const output = Object.hasOwn(rules, input.name) ? rules[input.name]?.output : undefined;
    const set = field?.kind === "category" ? field.set : output?.kind === "category" ? output.set : undefined;
    if (set !== undefined) return document.categories[set];
  }
  return undefined;
}
