import type { Expression } from "../document/expression.ts";
import type { Attempt } from "./createTrial.ts";
import { describePlace, type MemberInput, type MemberPlace, memberPlaces } from "./memberPlaces.ts";
import { dropBetween, operandsFall, type Predicate } from "./predicates.ts";
import { type FieldTrial, tryField } from "./tryField.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** Steps in which a banded score falls, for which another field is moved until a predicate falls too. */
const stepsFollowed = 3;

/** Two members of which one has the better value in a field and the lower predicate. */
export interface Fall {
  readonly predicate: Predicate;
  readonly worse: FieldTrial;
  readonly better: FieldTrial;
  readonly from: string;
  readonly to: string;
  /** Whether the two differ in that one field only. */
  readonly isAlone: boolean;
}

/** Where to look for falls: a member, and the field to move. */
export interface FallSearch {
  readonly base: MemberInput;
  readonly place: MemberPlace;
  /** Set where no second field is to be moved. */
  readonly isAlone: boolean;
  readonly day: DayInForce;
  readonly attempt: Attempt;
  readonly predicates: readonly Predicate[];
  readonly directions: ReadonlyMap<Expression, number>;
}

/** Every fall that moving one field of a member shows, first those that need no other field moved. */
export function* fallsFrom(verification: Verification, search: FallSearch): Generator<Fall> {
  const { document } = verification;
  const steps = stepsOf(tryField(verification, search), search.place);
  for (const step of steps) yield* fallsOf(search, step, true);
  if (search.isAlone) return;
  const falling = steps.filter(([worse, better]) => operandsFall(search.directions, worse.trial, better.trial));
  for (const [worse, better] of falling.slice(0, stepsFollowed)) {
    for (const other of memberPlaces(document, search.base)) {
      if (other.field.kind !== "number" || describePlace(document, other) === describePlace(document, search.place))
        continue;
      const [low, high] = [worse, better].map(({ input }) =>
        tryField(verification, { ...search, base: input(), place: other }),
      );
      yield* alongside(search, { worse, better, low: low ?? [], high: high ?? [] });
    }
  }
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
function* alongside(
  search: FallSearch,
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
): Generator<Fall> {
  const partners = new Map(high.map((trial) => [trial.raw, trial]));
  for (const trial of low) {
    const partner = partners.get(trial.raw);
    if (partner === undefined) continue;
    yield* fallsOf(
      search,
      [
        { ...trial, raw: worse.raw },
        { ...partner, raw: better.raw },
      ],
      false,
    );
  }
}

function* fallsOf(
  { predicates }: FallSearch,
  [worse, better]: readonly [FieldTrial, FieldTrial],
  isAlone: boolean,
): Generator<Fall> {
  for (const predicate of predicates) {
    const drop = dropBetween(predicate, worse.trial, better.trial);
    if (drop !== undefined) yield { predicate, worse, better, isAlone, ...drop };
  }
}
