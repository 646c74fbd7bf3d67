import { setOf } from "../analyse/declaredTypes.ts";
import type { Expression } from "../document/expression.ts";
import type { Trial, Try } from "./createTrial.ts";
import { describeMember } from "./describeMember.ts";
import { describePlace, type MemberInput, type MemberPlace, memberPlaces } from "./memberPlaces.ts";
import { bandDirections, dropBetween, operandsFall, type Predicate } from "./predicates.ts";
import { readersOf } from "./readersOf.ts";
import { baseMembers } from "./sampleMembers.ts";
import { type FieldTrial, tryField } from "./tryField.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** Steps in which a banded score falls, for which another field is moved until a predicate falls too. */
const stepsFollowed = 3;

/** Two members that differ in one field only: the better one has the lower predicate. */
interface Fall {
  readonly predicate: Predicate;
  readonly worse: FieldTrial;
  readonly better: FieldTrial;
  readonly from: string;
  readonly to: string;
}

/**
 * Finds fields whose better values can lower a predicate, an output of an ordered set. It looks from
 * the members of the cases and from the ends of all ranges, moves one field at a time over every switch
 * of a decision, and where only a score falls it moves a second field to bring the score to an edge. What
 * it finds is true; that it finds nothing is no proof.
 */
export function verifyMonotonicity(
  verification: Verification,
  { day, attempt }: { readonly day: DayInForce; readonly attempt: Try },
): void {
  const { document } = verification;
  const predicates = predicatesOf(verification);
  const directions = bandDirections(verification, day);
  const done = new Set<string>();
  if (predicates.length === 0) return;
  for (const base of baseMembers(document)) {
    for (const place of memberPlaces(document, base)) {
      if (place.field.better === undefined || done.has(place.name)) continue;
      const fall = findFall(verification, { base, place, attempt, predicates, directions });
      if (fall === undefined) continue;
      done.add(place.name);
      reportFall(verification, place, fall);
    }
  }
}

interface Search {
  readonly base: MemberInput;
  readonly place: MemberPlace;
  readonly attempt: Try;
  readonly predicates: readonly Predicate[];
  readonly directions: ReadonlyMap<Expression, number>;
}

function predicatesOf({ document, analysis }: Verification): readonly Predicate[] {
  return [...analysis.ruleTypes].flatMap(([rule, type]) => {
    const set = type.kind === "category" ? setOf(document, type.set) : undefined;
    return set?.ordered === true ? [{ rule, order: set.members.map(({ name }) => name) }] : [];
  });
}

function findFall(verification: Verification, search: Search): Fall | undefined {
  const { document } = verification;
  const steps = stepsOf(tryField(document, search), search.place);
  for (const step of steps) {
    const fall = fallOf(search, step);
    if (fall !== undefined) return fall;
  }
  const falling = steps.filter(([worse, better]) => operandsFall(search.directions, worse.trial, better.trial));
  for (const [worse, better] of falling.slice(0, stepsFollowed)) {
    for (const other of memberPlaces(document, search.base)) {
      if (other.field.kind !== "number" || describePlace(document, other) === describePlace(document, search.place))
        continue;
      const [low, high] = [worse, better].map(({ input }) =>
        tryField(document, { base: input, place: other, attempt: search.attempt }),
      );
      const fall = alongside(search, { worse, better, low: low ?? [], high: high ?? [] });
      if (fall !== undefined) return fall;
    }
  }
  return undefined;
}

/** Neighbours in the order from worse to better. */
function stepsOf(
  trials: readonly FieldTrial[],
  { field }: MemberPlace,
): readonly (readonly [FieldTrial, FieldTrial])[] {
  const rising = field.better === "lower" ? [...trials].reverse() : trials;
  return rising.slice(1).flatMap((better, index) => {
    const worse = rising[index];
    return worse === undefined ? [] : [[worse, better] as const];
  });
}

/** Compares the worse and the better member at the same values of another field. */
function alongside(
  search: Search,
  {
    worse,
    better,
    low,
    high,
  }: {
    readonly worse: FieldTrial;
    readonly better: FieldTrial;
    readonly low: readonly FieldTrial[];
    readonly high: readonly FieldTrial[];
  },
): Fall | undefined {
  const partners = new Map(high.map((trial) => [trial.raw, trial]));
  for (const trial of low) {
    const partner = partners.get(trial.raw);
    const fall =
      partner &&
      fallOf(search, [
        { ...trial, raw: worse.raw },
        { ...partner, raw: better.raw },
      ]);
    if (fall !== undefined) return fall;
  }
  return undefined;
}

function fallOf({ predicates }: Search, [worse, better]: readonly [FieldTrial, FieldTrial]): Fall | undefined {
  for (const predicate of predicates) {
    const drop = dropBetween(predicate, worse.trial, better.trial);
    if (drop !== undefined) return { predicate, worse, better, ...drop };
  }
  return undefined;
}

function reportFall(
  verification: Verification,
  place: MemberPlace,
  { predicate, worse, better, from, to }: Fall,
): void {
  const { document, analysis, placed, report } = verification;
  const readers = readersOf(placed, place.name);
  const switched = firstSwitch(worse.trial, better.trial);
  const owner = placed.find(({ expression }) => expression === switched)?.rule;
  // A switch of the predicate itself only shows what happened before it.
  const isCause = owner !== undefined && owner !== predicate.rule && readers.includes(owner);
  const culprit = isCause ? owner : (analysis.ruleOrder.find((rule) => readers.includes(rule)) ?? predicate.rule);
  const path = analysis.scope.rules.get(culprit)?.path ?? "levels";
  const change = `${describePlace(document, place)} ${worse.raw} → ${better.raw}: ${predicate.rule} ${from} → ${to}`;
  const values = { field: place.name, rule: predicate.rule, change };
  const witness = `${change} ← ${describeMember(worse.input)}`;
  report("policy.notMonotone", path, { values, witness, rules: readers, field: place.name });
}

function firstSwitch(worse: Trial, better: Trial): Expression | undefined {
  return worse.decisions.find((decision, index) => better.decisions[index]?.outcome !== decision.outcome)?.expression;
}
