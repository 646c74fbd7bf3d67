import { fillLabel, type Label } from "@kinerja/model";
import type { Expression } from "../../document/expression.ts";
import { canonicalJson } from "../../identity/canonicalJson.ts";
import { beginSmall } from "./beginSmall.ts";
import { listLabels } from "./listLabels.ts";
import type { Outcome, OutcomeCondition } from "./listOutcomes.ts";
import type { Voice } from "./voice.ts";
import { writeCondition } from "./writeCondition.ts";
import { writeFormula } from "./writeFormula.ts";
import { writeKey } from "./writeKey.ts";
import { writeRange } from "./writeRange.ts";

/** The one value whose range decides, where all ways of all outcomes ask for the same. */
export function decidingValue(outcomes: readonly Outcome[]): Expression | undefined {
  const asked = new Map<string, Expression>();
  for (const { ways } of outcomes) {
    for (const condition of ways.flat()) {
      if (condition.kind === "range") asked.set(canonicalJson(condition.of), condition.of);
    }
  }
  return asked.size === 1 ? [...asked.values()][0] : undefined;
}

/** Says when an outcome is reached. The deciding value is not named again. */
export function writeOutcome({ ways }: Outcome, deciding: Expression | undefined, voice: Voice): Label {
  const said = ways.map((way, index) => {
    const opposite = index > 0 && isOpposite(ways[index - 1] ?? [], way);
    return writeWay(way, { deciding, opposite }, voice);
  });
  const between = said.length > 1 && ways.some((way) => way.some(({ kind }) => kind !== "range"));
  return listLabels(said, between ? { id: ", atau", en: ", or" } : { id: "atau", en: "or" });
}

/** Whether a way asks that what the way before asked for does not hold, and nothing else besides its range. */
function isOpposite(before: readonly OutcomeCondition[], way: readonly OutcomeCondition[]): boolean {
  const [first, second] = [before, way].map((conditions) => conditions.filter(({ kind }) => kind !== "range"));
  const [asked, answered] = [first?.[0], second?.[0]];
  if (first?.length !== 1 || second?.length !== 1 || asked?.kind !== "holds" || answered?.kind !== "holds")
    return false;
  return asked.value && !answered.value && canonicalJson(asked.of) === canonicalJson(answered.of);
}

interface WayOptions {
  readonly deciding: Expression | undefined;
  /** Whether its condition is the opposite of the one just told. */
  readonly opposite: boolean;
}

function writeWay(way: readonly OutcomeCondition[], { deciding, opposite }: WayOptions, voice: Voice): Label {
  const ranges = way.filter(({ kind }) => kind === "range").map((each) => writeOne(each, deciding, voice));
  const others = way.filter(({ kind }) => kind !== "range").map((each) => writeOne(each, deciding, voice));
  const where = opposite ? texts.otherwise : fillLabel(texts.where, { list: listLabels(others) });
  if (ranges.length === 0) return others.length === 0 ? texts.always : where;
  const range = listLabels(ranges);
  return others.length === 0 ? range : { id: `${range.id} ${where.id}`, en: `${range.en} ${where.en}` };
}

function writeOne(condition: OutcomeCondition, deciding: Expression | undefined, voice: Voice): Label {
  switch (condition.kind) {
    case "range": {
      const range = writeRange(condition.range, voice);
      if (deciding !== undefined) return range;
      return fillLabel(texts.rangeOf, { of: beginSmall(writeFormula(condition.of, voice)), range });
    }
    case "holds":
      return writeCondition(condition.of, { voice, write: (of) => writeFormula(of, voice), answer: condition.value });
    case "key":
      return writeKey(condition.of, condition.when, { voice, write: (of) => writeFormula(of, voice) });
  }
}

const texts = {
  where: { id: "bila {list}", en: "where {list}" },
  otherwise: { id: "bila tidak", en: "otherwise" },
  always: { id: "selalu", en: "always" },
  rangeOf: { id: "{of} {range}", en: "{of} {range}" },
} as const;
