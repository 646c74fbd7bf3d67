import { formatDecimal, type Integer } from "@kinerja/model";
import { setOf } from "../analyse/declaredTypes.ts";
import { rangeOfTexts } from "../analyse/rangeOfTexts.ts";
import type { Expression } from "../document/expression.ts";
import type { Field, PolicyDocument } from "../document/policyDocument.ts";
import type { Attempt } from "./createTrial.ts";
import type { Decision } from "./evaluate/decision.ts";
import { type MemberInput, memberPlaces, withRaw } from "./memberPlaces.ts";

/** Cases that samples start from. */
const casesTried = 10;

/** Cases among which they are chosen. */
const casesLookedAt = 200;

/**
 * Members that searches start from: of the cases those that between them decide the most different
 * things, and made-up ones at the ends of all ranges.
 */
export function baseMembers(document: PolicyDocument, attempt: Attempt): readonly MemberInput[] {
  const corners = [0, 1, 2].map((choice) => cornerMember(document, 0, choice));
  const child = document.levels[1]?.name;
  const withoutRows = Object.fromEntries(Object.entries(corners[0] ?? {}).filter(([key]) => key !== child));
  return [...differentCases(document, attempt), ...corners, withoutRows];
}

/** The cases in the order in which each adds the most decisions to those before it; of equals the first. */
function differentCases(document: PolicyDocument, attempt: Attempt): readonly MemberInput[] {
  const plain = document.cases
    .filter(({ overlays = [], expectedIssues = [] }) => overlays.length + expectedIssues.length === 0)
    .slice(0, casesLookedAt);
  let left = plain.flatMap(({ input }) => {
    const trial = attempt.member(input);
    return trial === undefined ? [] : [{ input, made: trial.decisions }];
  });
  const chosen: MemberInput[] = [];
  const known = new Map<Expression, Set<number>>();
  const newIn = (made: readonly Decision[]): number =>
    made.filter(({ expression, outcome }) => known.get(expression)?.has(outcome) !== true).length;
  while (left.length > 0 && chosen.length < casesTried) {
    const best = left.reduce((first, next) => (newIn(next.made) > newIn(first.made) ? next : first));
    chosen.push(best.input);
    for (const { expression, outcome } of best.made)
      known.set(expression, (known.get(expression) ?? new Set()).add(outcome));
    left = left.filter((each) => each !== best);
  }
  return chosen;
}

/** The base members, and each again with one field moved to another of its edge values. */
export function sampleMembers(document: PolicyDocument, bases: readonly MemberInput[]): readonly MemberInput[] {
  return bases.flatMap((base) => [
    base,
    ...memberPlaces(document, base).flatMap((place) =>
      edgeValues(document, place.field).map((raw) => withRaw(document, base, place, raw)),
    ),
  ]);
}

/** The ends and the middle of a field's range, or all its categories; left out where that means an absence. */
export function edgeValues(document: PolicyDocument, field: Field): readonly unknown[] {
  const missing = field.whenMissing === undefined ? [] : [undefined];
  switch (field.kind) {
    case "boolean":
      return [false, true, ...missing];
    case "category":
      return [...(setOf(document, field.set)?.members.map(({ name }) => name) ?? []), ...missing];
    case "number": {
      const range = rangeOfTexts([field.least, field.greatest], field.decimals);
      if (range === undefined) return missing;
      const text = (units: Integer): string => formatDecimal({ units, decimals: field.decimals });
      const middle = (BigInt(range.least) + BigInt(range.greatest)) / 2n;
      const hasZero = range.least < 0 && range.greatest > 0;
      return [text(range.least), text(range.greatest), text(middle), ...(hasZero ? [text(0)] : []), ...missing];
    }
  }
}

function cornerMember(document: PolicyDocument, level: number, choice: number): MemberInput {
  const { fields = {} } = document.levels[level] ?? {};
  const values = Object.entries(fields).map(([name, field]) => {
    const edges = edgeValues(document, field);
    return [name, edges[choice % Math.max(edges.length, 1)]] as const;
  });
  const child = document.levels[level + 1]?.name;
  const row = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return child === undefined ? row : { ...row, [child]: [cornerMember(document, level + 1, choice)] };
}
