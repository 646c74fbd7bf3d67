import { fillLabel, type Label } from "@kinerja/model";
import type { Expression } from "../../document/expression.ts";
import { beginSmall } from "./beginSmall.ts";
import { listLabels } from "./listLabels.ts";
import { quote } from "./quote.ts";
import type { Voice } from "./voice.ts";

/** What is written around a question. */
export interface ConditionOptions {
  readonly voice: Voice;
  /** Writes what is no question. */
  readonly write: (expression: Expression) => Label;
  /** The answer that is asked for. Default: true. */
  readonly answer?: boolean;
}

/** Puts a question into words, with the answer that is asked for: what stands after "where". */
export function writeCondition(expression: Expression, options: ConditionOptions): Label {
  const { voice, write, answer = true } = options;
  switch (expression.kind) {
    case "field":
    case "rule":
      return fillLabel(answer ? texts.yes : texts.no, { label: quote(voice.label(expression.kind, expression.name)) });
    case "not":
      return writeCondition(expression.of, { ...options, answer: !answer });
    case "present":
      return fillLabel(answer ? texts.present : texts.missing, { of: beginSmall(write(expression.of)) });
    case "all":
    case "any": {
      // Not all of them is: one of them not; and the other way round.
      const joins = (expression.kind === "all") === answer ? texts.and : texts.or;
      return listLabels(
        expression.of.map((part) => writeCondition(part, options)),
        joins,
      );
    }
    default: {
      const of = beginSmall(write(expression));
      return answer ? of : fillLabel(texts.not, { of });
    }
  }
}

const texts = {
  yes: { id: "{label} dijawab ya", en: "{label} is answered with yes" },
  no: { id: "{label} dijawab tidak", en: "{label} is answered with no" },
  present: { id: "{of} ada", en: "{of} is given" },
  missing: { id: "{of} tidak ada", en: "{of} is not given" },
  not: { id: "tidak berlaku bahwa {of}", en: "it is not so that {of}" },
  and: { id: "dan", en: "and" },
  or: { id: "atau", en: "or" },
} as const;
