import { setOf } from "../analyse/declaredTypes.ts";
import type { Expression } from "../document/expression.ts";
import type { Attempt, Trial } from "./createTrial.ts";
import { describeMember } from "./describeMember.ts";
import { type Fall, fallsFrom } from "./fallsFrom.ts";
import type { WitnessMember } from "./finding.ts";
import { describePlace, type MemberInput, type MemberPlace, memberPlaces } from "./memberPlaces.ts";
import { bandDirections, type Predicate } from "./predicates.ts";
import { readersOf, rulesBehind } from "./readersOf.ts";
import type { FieldTrial } from "./tryField.ts";
import type { DayInForce, ReportDetails, Verification } from "./verification.ts";

/**
 * Finds fields whose better values can lower a predicate, an output of an ordered set. It looks from
 * members of the cases and from the ends of all ranges, moves one field at a time over every edge that
 * its number can meet and over every switch of a decision, and where only a score falls it moves a second
 * field to bring the score to an edge. What it finds is true; that it finds nothing is no proof.
 *
 * Of each field the first fall that no exception declares is reported. Those that one declares are
 * passed over, so that a declared fall hides no other.
 */
export function verifyMonotonicity(
  verification: Verification,
  {
    day,
    attempt,
    bases,
  }: { readonly day: DayInForce; readonly attempt: Attempt; readonly bases: readonly MemberInput[] },
): void {
  const { document } = verification;
  const predicates = predicatesOf(verification);
  if (predicates.length === 0) return;
  const directions = bandDirections(verification, day);
  const done = new Set<string>();
  const owned = new Set<string>();
  const told = new Set<string>();
  for (const base of bases) {
    for (const place of memberPlaces(document, base)) {
      if (place.field.better === undefined || done.has(place.name)) continue;
      // Where a declared fall is known, only a fall of the field by itself is looked for: the search has an end.
      const isAlone = owned.has(place.name);
      const search = { base, place, isAlone, day, attempt, predicates, directions };
      for (const fall of fallsFrom(verification, search)) {
        const found = describeFall(verification, place, fall);
        if (verification.isDeclared("policy.notMonotone", found.details)) {
          const key = JSON.stringify([place.name, found.details.rules]);
          if (!told.has(key)) verification.report("policy.notMonotone", found.path, found.details);
          told.add(key);
          owned.add(place.name);
          if (fall.isAlone) continue;
          break;
        }
        verification.report("policy.notMonotone", found.path, found.details);
        done.add(place.name);
        break;
      }
    }
  }
}

function predicatesOf({ document, analysis }: Verification): readonly Predicate[] {
  return [...analysis.ruleTypes].flatMap(([rule, type]) => {
    const set = type.kind === "category" ? setOf(document, type.set) : undefined;
    return set?.ordered === true ? [{ rule, order: set.members.map(({ name }) => name) }] : [];
  });
}

function describeFall(
  verification: Verification,
  place: MemberPlace,
  { predicate, worse, better, from, to }: Fall,
): { readonly path: string; readonly details: ReportDetails } {
  const { document, analysis, placed } = verification;
  const behind = rulesBehind(placed, predicate.rule);
  const readers = readersOf(placed, place.name).filter((rule) => behind.has(rule));
  const moved = readers.filter((rule) => isMoved(rule, worse.trial, better.trial));
  const switched = firstSwitch(worse.trial, better.trial);
  const owner = placed.find(({ expression }) => expression === switched)?.rule;
  // A switch of the predicate itself only shows what happened before it.
  const isCause = owner !== undefined && owner !== predicate.rule && readers.includes(owner);
  const culprit = isCause ? owner : (analysis.ruleOrder.find((rule) => readers.includes(rule)) ?? predicate.rule);
  const field = describePlace(document, place);
  const change = `${field} ${worse.raw} → ${better.raw}: ${predicate.rule} ${from} → ${to}`;
  return {
    path: analysis.scope.rules.get(culprit)?.path ?? "levels",
    details: {
      values: { field: place.name, rule: predicate.rule, change },
      witness: `${change} ← ${describeMember(worse.input())}`,
      pair: { field, rule: predicate.rule, worse: witness(worse, from), better: witness(better, to) },
      rules: [...new Set([culprit, ...moved])],
      field: place.name,
    },
  };
}

function witness({ raw, input }: FieldTrial, result: string): WitnessMember {
  return { value: raw, member: input(), result };
}

/** Whether a rule has another value in some row, so that the fall may have come by way of it. */
function isMoved(rule: string, worse: Trial, better: Trial): boolean {
  const after = better.valuesOf(rule);
  return worse.valuesOf(rule).some((value, row) => {
    const other = after[row];
    return other === undefined || JSON.stringify(value, plain) !== JSON.stringify(other, plain);
  });
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function firstSwitch(worse: Trial, better: Trial): Expression | undefined {
  return worse.decisions.find((decision, index) => better.decisions[index]?.outcome !== decision.outcome)?.expression;
}
