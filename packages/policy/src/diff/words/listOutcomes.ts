import type { Band, Bands, Expression } from "../../document/expression.ts";
import { canonicalJson } from "../../identity/canonicalJson.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Voice } from "./voice.ts";
import type { RangeEdges } from "./writeRange.ts";

/** One thing that must hold for an outcome. */
export type OutcomeCondition =
  | { readonly kind: "range"; readonly of: Expression; readonly range: RangeEdges }
  | { readonly kind: "holds"; readonly of: Expression; readonly value: boolean }
  | { readonly kind: "key"; readonly of: readonly Expression[]; readonly when: readonly (string | boolean)[] };

/** What a formula can give, and the ways that lead there; each way is a list of conditions. */
export interface Outcome {
  /** The outcome as plain text, for comparing. */
  readonly name: string;
  readonly then: Band["then"];
  readonly ways: readonly (readonly OutcomeCondition[])[];
}

/** Lists the outcomes of a formula that decides among constants; `undefined` for any other formula. */
export function listOutcomes(expression: Expression, voice: Voice): readonly Outcome[] | undefined {
  const found = waysOf(expression, voice, []);
  if (found === undefined || found.length < 2) return undefined;
  const outcomes = new Map<string, Outcome>();
  for (const { then, way } of found) {
    const name = voice.plain(then);
    const known = outcomes.get(name);
    outcomes.set(name, { name, then, ways: [...(known?.ways ?? []), way] });
  }
  return [...outcomes.values()].map((outcome) => ({ ...outcome, ways: mergeWays(outcome.ways) }));
}

interface Way {
  readonly then: Band["then"];
  readonly way: readonly OutcomeCondition[];
}

function waysOf(expression: Expression, voice: Voice, before: readonly OutcomeCondition[]): readonly Way[] | undefined {
  switch (expression.kind) {
    case "literal":
    case "parameter":
      return [{ then: expression, way: before }];
    case "choose": {
      const when = (value: boolean): OutcomeCondition => ({ kind: "holds", of: expression.if, value });
      const then = waysOf(expression.then, voice, [...before, when(true)]);
      const otherwise = waysOf(expression.else, voice, [...before, when(false)]);
      return then === undefined || otherwise === undefined ? undefined : [...then, ...otherwise];
    }
    case "bands":
      return expression.bands.map((band) => ({
        then: band.then,
        way: [...before, { kind: "range", of: expression.of, range: wholeRange(band, expression, voice) }],
      }));
    case "table":
      return expression.cells.map(({ when, then }) => ({
        then,
        way: [...before, { kind: "key", of: expression.of, when }],
      }));
    default:
      return undefined;
  }
}

/** A band without an upper edge ends where the next one begins. */
function wholeRange({ then: _then, ...range }: Band, { bands }: Bands, voice: Voice): RangeEdges {
  if (range.lessThan !== undefined || range.atMost !== undefined) return range;
  const own = range.atLeast ?? range.moreThan;
  const start = own === undefined ? "" : voice.plain(own);
  const edgeOf = (band: Band): string => voice.plain(band.atLeast ?? band.moreThan ?? band.then);
  const next = bands
    .filter((band) => compareTexts(edgeOf(band), start) === 1)
    .sort((a, b) => compareTexts(edgeOf(a), edgeOf(b)) ?? 0)[0];
  if (next?.atLeast !== undefined) return { ...range, lessThan: next.atLeast };
  return next?.moreThan === undefined ? range : { ...range, atMost: next.moreThan };
}

/** Two ways that differ in one condition only, which holds in one and not in the other, are one way without it. */
function mergeWays(ways: Outcome["ways"]): Outcome["ways"] {
  for (const [index, way] of ways.entries()) {
    for (const [place, condition] of way.entries()) {
      if (condition.kind !== "holds") continue;
      const opposite = canonicalJson(
        way.map((each, at) => (at === place ? { ...condition, value: !condition.value } : each)),
      );
      const twin = ways.findIndex((other) => canonicalJson(other) === opposite);
      if (twin < 0) continue;
      const merged = way.filter((_, at) => at !== place);
      return mergeWays([...ways.slice(0, index), merged, ...ways.slice(index + 1)].filter((_, at) => at !== twin));
    }
  }
  return ways;
}
