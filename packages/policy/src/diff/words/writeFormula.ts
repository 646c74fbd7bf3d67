import { fillLabel, type Label, type LabelValues } from "@kinerja/model";
import type { Aggregate, Divide, Expression, Round } from "../../document/expression.ts";
import { canonicalJson } from "../../identity/canonicalJson.ts";
import { absenceWords } from "./absenceWords.ts";
import { beginSmall } from "./beginSmall.ts";
import { comparisonWords, formulaWords as words } from "./formulaWords.ts";
import { joinLabels } from "./joinLabels.ts";
import { listLabels } from "./listLabels.ts";
import type { Voice } from "./voice.ts";
import { writeCondition } from "./writeCondition.ts";
import { writeKey } from "./writeKey.ts";
import { writeRange } from "./writeRange.ts";

/** Puts a formula into words: fields and rules by their labels, parameters by their values. */
export function writeFormula(expression: Expression, voice: Voice): Label {
  const write = (part: Expression): Label => writeFormula(part, voice);
  switch (expression.kind) {
    case "literal":
    case "parameter":
      return voice.constant(expression);
    case "field":
    case "rule":
      return voice.label(expression.kind, expression.name);
    case "add":
      return joinLabels(expression.of.map(write), " + ");
    case "subtract":
      return joinLabels([write(expression.of[0]), factor(expression.of[1], voice)], " − ");
    case "multiply":
      return joinLabels(
        expression.of.map((part) => factor(part, voice)),
        " × ",
      );
    case "divide":
      return writeQuotient(expression, voice);
    case "round":
      return rounded(write(expression.of), expression);
    case "least":
    case "greatest":
      return writeLimit(expression.kind, expression.of, voice);
    case "compare": {
      const [first, second] = expression.of.map(write);
      return joinLabels([first ?? nothing, comparisonWords[expression.comparison], second ?? nothing], " ");
    }
    case "all":
    case "any":
    case "not":
    case "present":
      return writeCondition(expression, { voice, write });
    case "choose":
      return fill(words.choose, {
        if: writeCondition(expression.if, { voice, write }),
        then: expression.then.kind === "choose" ? factor(expression.then, voice) : write(expression.then),
        else: write(expression.else),
      });
    case "bands": {
      const bands = expression.bands.map((band) =>
        fill(words.band, { then: voice.constant(band.then), range: writeRange(band, voice) }),
      );
      return fill(words.by, { of: write(expression.of), list: listLabels(bands) });
    }
    case "table": {
      const cells = expression.cells.map(({ when, then }) =>
        fill(words.band, { then: voice.constant(then), range: writeKey(expression.of, when, { voice, write }) }),
      );
      return fill(words.by, { of: listLabels(expression.of.map(write)), list: listLabels(cells) });
    }
    case "otherwise": {
      const kinds = listLabels(
        expression.kinds.map((kind) => absenceWords[kind]),
        words.or,
      );
      return fill(words.otherwise, { of: write(expression.of), kinds, else: write(expression.else) });
    }
    case "aggregate":
      return writeAggregate(expression, voice);
  }
}

const nothing: Label = { id: "", en: "" };

function fill(text: Label, values: LabelValues): Label {
  return fillLabel(text, values);
}

const bare: ReadonlySet<Expression["kind"]> = new Set([
  "literal",
  "parameter",
  "field",
  "rule",
  "aggregate",
  "multiply",
]);

function factor(part: Expression, voice: Voice): Label {
  const text = writeFormula(part, voice);
  return bare.has(part.kind) ? text : fill(words.parentheses, { of: text });
}

function writeQuotient(expression: Divide, voice: Voice): Label {
  const [numerator, denominator] = expression.of;
  const mean = meanOf(numerator, denominator, voice);
  const divisor =
    denominator.kind === "multiply" ? fill(words.parentheses, { of: writeFormula(denominator, voice) }) : undefined;
  const quotient = mean ?? joinLabels([factor(numerator, voice), divisor ?? factor(denominator, voice)], " ÷ ");
  return expression.decimals === undefined
    ? quotient
    : rounded(quotient, { ...expression, decimals: expression.decimals });
}

/** A sum over its count is a mean, and is called so. */
function meanOf(numerator: Expression, denominator: Expression, voice: Voice): Label | undefined {
  if (numerator.kind !== "aggregate" || denominator.kind !== "aggregate" || numerator.of === undefined)
    return undefined;
  const counts = denominator.function === "count" && denominator.over === numerator.over;
  const same = denominator.of === undefined || canonicalJson(denominator.of) === canonicalJson(numerator.of);
  if (numerator.function !== "sum" || !counts || !same) return undefined;
  return fill(words.mean, {
    of: beginSmall(writeFormula(numerator.of, voice)),
    over: beginSmall(voice.label("level", numerator.over)),
  });
}

function rounded(of: Label, { decimals, mode = "halfUp" }: Pick<Round, "decimals" | "mode">): Label {
  const text = fill(decimals === 0 ? words.roundWhole : words.round, { of, decimals });
  return mode === "halfUp" ? text : joinLabels([text, words[mode]], " ");
}

/** A limit by a constant reads as a cap or a floor; any other as a choice among its operands. */
function writeLimit(kind: "least" | "greatest", of: readonly Expression[], voice: Voice): Label {
  const [first, second, ...rest] = of;
  if (first !== undefined && rest.length === 0 && (second?.kind === "literal" || second?.kind === "parameter")) {
    const text = kind === "least" ? words.atMostLimit : words.atLeastLimit;
    return fill(text, { of: writeFormula(first, voice), limit: voice.constant(second) });
  }
  return fill(words[kind], { of: listLabels(of.map((part) => writeFormula(part, voice))) });
}

function writeAggregate({ function: name, over, of }: Aggregate, voice: Voice): Label {
  const level = beginSmall(voice.label("level", over));
  if (of === undefined) return fill(words.countRows, { over: level });
  return fill(words.aggregates[name], { of: beginSmall(writeFormula(of, voice)), over: level });
}
