import type { Issue, Outcome } from "@kinerja/model";
import { hashPolicy } from "../identity/hashPolicy.ts";
import { addFamily } from "./addFamily.ts";
import { applyOverrides } from "./applyOverrides.ts";
import { checkTarget } from "./checkTarget.ts";
import type { Draft } from "./draft.ts";
import { lineageOf } from "./lineageOf.ts";
import type { PositionAspect, PositionProfile } from "./positionProfile.ts";
import type { RegionProfile } from "./regionProfile.ts";
import { weighEntries } from "./weighEntries.ts";

const wholeInPercent = "100";

/**
 * Works out what holds for a family of posts: what it inherits, what it adds, what it changes and why,
 * in one flat list in which each entry says which family it comes from.
 *
 * A family changes inherited entries through `overrides` only, each with a reason and a source. Weights
 * are given to all entries that stand together, and make the total, or to none; then all count alike,
 * and the position says that this is an assumption.
 *
 * @param family the name of a family of the profile
 * @returns the position, or all issues: `profile.unknownFamily`, `profile.unknownParent`, `profile.cycle`,
 * `profile.aspectTwice`, `profile.indicatorTwice`, `profile.unknownAspect`, `profile.overrideOfNothing`,
 * `profile.overrideWithoutReason`, `profile.overrideForm`, `profile.weightForm`, `profile.weightMissing`,
 * `profile.weightsTotal`, `profile.targetForm`
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const all = { label, aspects: { results: { label, indicators: {} } } };
 * const profile: RegionProfile = {
 *   formatVersion: 1, kind: "profile", id: "example", version: "1.0.0", title: label, region: label,
 *   declared: "example", source, policy: "rating-recommendation",
 *   families: { all, teacher: { label, extends: "all" } },
 * };
 * const outcome = resolveProfile(profile, "teacher");
 * outcome.kind === "accepted" ? outcome.value.aspects.map(({ name, from }) => `${name} of ${from}`) : []; // => ["results of all"]
 */
export function resolveProfile(profile: RegionProfile, family: string): Outcome<PositionProfile> {
  const { lineage, issues } = lineageOf(profile, family);
  const own = lineage.at(-1);
  if (own === undefined) return { kind: "refused", issues };
  const start: Draft = { aspects: [], removed: [], issues: [] };
  const draft = lineage.reduce((before, each) => addFamily(applyOverrides(before, each), each, profile.source), start);
  const weighed = weighAspects(profile, draft.aspects);
  const targets = draft.aspects.flatMap(({ name, indicators }) =>
    indicators.flatMap((each) => checkTarget(each, ["aspects", name, "indicators", each.name])),
  );
  const found = [...draft.issues, ...weighed.issues, ...targets];
  if (found.length > 0) return { kind: "refused", issues: found };
  const { id, version, declared, title, region, source, notes = [], policy, at } = profile;
  const value: PositionProfile = {
    profile: { id, version, hash: hashPolicy(profile) },
    status: declared,
    title,
    region,
    source,
    notes,
    policy,
    ...(at === undefined ? {} : { at }),
    family,
    familyLabel: own.family.label,
    ...(own.family.note === undefined ? {} : { familyNote: own.family.note }),
    lineage: lineage.map(({ name, family: { label } }) => ({ family: name, label })),
    weights: weighed.weights,
    aspects: weighed.aspects,
    removed: draft.removed,
  };
  return { kind: "accepted", value, issues: [] };
}

function weighAspects(
  { weightsTotal: total = wholeInPercent }: RegionProfile,
  aspects: readonly PositionAspect[],
): Pick<PositionProfile, "weights" | "aspects"> & { readonly issues: readonly Issue[] } {
  const own = weighEntries(aspects, { total, path: ["aspects"] });
  const below = aspects.map((aspect) => ({
    aspect,
    ...weighEntries(aspect.indicators, { total, path: ["aspects", aspect.name, "indicators"] }),
  }));
  return {
    weights: own.weights,
    aspects: below.map(({ aspect, weights }) => ({ ...aspect, weights })),
    issues: [...own.issues, ...below.flatMap(({ issues }) => issues)],
  };
}
