import type { Absent, Issue, Outcome } from "@kinerja/model";
import { checkTarget } from "./checkTarget.ts";
import type { PositionProfile, WeightBasis } from "./positionProfile.ts";
import { profileIssue } from "./profileIssue.ts";
import type { IndicatorDirection, IndicatorTarget } from "./regionProfile.ts";

const notMeasured: Absent = { absent: "notMeasured" };
const toCome: Absent = { absent: "pending" };

/** What was realised: a number, decimal text or rubric level; or why there is none. `null` is not measured. */
export type RealizedValue = string | number | Absent | null;

/** What is known of one person in a position. */
export interface ProfileRealization {
  readonly id: string;
  /** Realised values by the name of the indicator; days late for `date`, milestones reached for `milestone`. */
  readonly realized: Readonly<Record<string, RealizedValue>>;
  /** Targets agreed with this person, by the name of the indicator. They go before those of the profile. */
  readonly targets?: Readonly<Record<string, IndicatorTarget>>;
  /** The rater's own rating, where it is known; it is passed on as it is. */
  readonly raterRating?: "below" | "meets" | "above" | Absent;
}

/** A row or a member as the policy reads it. */
export type ProfileRow = Readonly<Record<string, unknown>>;

/** An input member of the policy of a profile. */
export interface ProfileMember extends ProfileRow {
  readonly id: string;
  readonly items: readonly ProfileItem[];
}

/** One aspect as an item of the member. */
export interface ProfileItem extends ProfileRow {
  readonly id: string;
  readonly itemWeight: string;
  readonly indicators: readonly ProfileRow[];
}

/**
 * Makes the input member of `rating-recommendation` from a position and what one person realised.
 *
 * What has no realised value is `notMeasured`, and what has no target is `pending`: neither is zero.
 * Where the profile gives no weights, each aspect and each indicator has the weight 1.
 *
 * @param position what `resolveProfile` gave
 * @returns the member, with the warning `profile.noTarget` for each realised value without a target; or
 * the issues `profile.unknownIndicator` (with the nearest name) and `profile.targetForm`
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const visits = { label, unit: label, direction: "higher", target: "40", purpose: label, evidenceKind: "systemRecord" } as const;
 * const nurse = { label, aspects: { service: { label, indicators: { visits } } } };
 * const profile: RegionProfile = {
 *   formatVersion: 1, kind: "profile", id: "example", version: "1.0.0", title: label, region: label,
 *   declared: "example", source, policy: "rating-recommendation", families: { nurse },
 * };
 * const position = resolveProfile(profile, "nurse");
 * const made = position.kind === "accepted" ? profileMember(position.value, { id: "p-1", realized: { visits: "38" } }) : position;
 * made.kind === "accepted" ? made.value.items[0]?.indicators[0] : undefined;
 * // => { id: "visits", direction: "higher", weight: "1", target: "40", realized: "38" }
 */
export function profileMember(position: PositionProfile, realization: ProfileRealization): Outcome<ProfileMember> {
  const { id, realized, targets = {}, raterRating } = realization;
  const known = position.aspects.flatMap(({ indicators }) => indicators.map(({ name }) => name));
  const issues: Issue[] = [...unknownNames("realized", realized, known), ...unknownNames("targets", targets, known)];
  const items = position.aspects.map((aspect): ProfileItem => {
    const indicators = aspect.indicators.map((indicator) => {
      const { name, direction } = indicator;
      const agreed = Object.hasOwn(targets, name) ? targets[name] : undefined;
      const target = agreed ?? indicator.target;
      const value = Object.hasOwn(realized, name) ? realized[name] : undefined;
      const faults = agreed === undefined ? [] : checkTarget({ name, direction, target: agreed }, ["targets", name]);
      issues.push(...faults);
      if (isMeasured(value) && target === undefined && direction !== "rubric") issues.push(noTarget(name));
      const fields = fieldsOf(direction, { target: faults.length > 0 ? undefined : target, realized: value });
      return { id: name, direction, weight: weightOf(indicator, aspect.weights), ...fields };
    });
    return { id: aspect.name, itemWeight: weightOf(aspect, position.weights), indicators };
  });
  if (issues.some(({ severity }) => severity !== "warning")) return { kind: "refused", issues };
  return { kind: "accepted", value: { id, ...(raterRating === undefined ? {} : { raterRating }), items }, issues };
}

function unknownNames(key: "realized" | "targets", given: object, known: readonly string[]): readonly Issue[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) =>
      profileIssue("profile.unknownIndicator", [key, name], { values: { indicator: name }, unknown: { name, known } }),
    );
}

function noTarget(name: string): Issue {
  return profileIssue("profile.noTarget", ["targets", name], { values: { indicator: name }, severity: "warning" });
}

function isMeasured(value: RealizedValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}

function weightOf({ weight = "1" }: { readonly weight?: string }, basis: WeightBasis): string {
  return basis === "given" ? weight : "1";
}

/** The fields of the policy that an indicator of each direction has. */
function fieldsOf(
  direction: IndicatorDirection,
  given: { readonly target: IndicatorTarget | undefined; readonly realized: RealizedValue | undefined },
): ProfileRow {
  const target = given.target ?? toCome;
  const realized = given.realized ?? notMeasured;
  switch (direction) {
    case "higher":
    case "lower":
      return { target, realized };
    case "range": {
      const { low, high } = typeof target === "object" && "low" in target ? target : { low: toCome, high: toCome };
      return { targetLow: low, targetHigh: high, realized };
    }
    case "date":
      return { plannedDays: target, daysLate: realized };
    case "milestone":
      return { milestones: target, milestonesReached: realized };
    case "rubric":
      return { rubricLevel: realized };
  }
}
