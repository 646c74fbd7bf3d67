import type { Issue, Label } from "@kinerja/model";
import type { Draft } from "./draft.ts";
import type { NamedFamily } from "./lineageOf.ts";
import type { PositionAspect, PositionIndicator, RemovedEntry } from "./positionProfile.ts";
import { profileIssue } from "./profileIssue.ts";
import type { AspectDefinition, ProfileIndicator, ProfileOverride } from "./regionProfile.ts";

const aspectKeys = [
  "label",
  "note",
  "weight",
  "expectation",
  "source",
] as const satisfies readonly (keyof AspectDefinition)[];
const indicatorKeys = [
  "label",
  "note",
  "unit",
  "direction",
  "weight",
  "target",
  "purpose",
  "evidenceKind",
  "source",
] as const satisfies readonly (keyof ProfileIndicator)[];

const oneOfBoth: Label = {
  id: 'tepat satu dari "change" (dengan sedikitnya satu isian) dan "remove": true',
  en: 'exactly one of "change" (with at least one key) and "remove": true',
};

/** Makes the changes of a family to what it inherits. What cannot be changed stays as it is, with an issue. */
export function applyOverrides(draft: Draft, { name, family }: NamedFamily): Draft {
  let after = draft;
  for (const [index, override] of (family.overrides ?? []).entries()) {
    after = applyOverride(after, { override, family: name, path: ["families", name, "overrides", index] });
  }
  return after;
}

interface Placed {
  readonly override: ProfileOverride;
  readonly family: string;
  readonly path: readonly PropertyKey[];
}

function applyOverride(draft: Draft, { override, family, path }: Placed): Draft {
  const found = findEntry(draft.aspects, override);
  if (found === undefined) return withIssue(draft, missingIssue(draft.aspects, override, path));
  const issue = formIssue(found, override, path);
  if (issue !== undefined) return withIssue(draft, issue);
  if (override.remove === true) return removed(draft, { found, override, family });
  return { ...draft, aspects: replaceEntry(draft.aspects, found, changed(found, override, family)) };
}

function withIssue(draft: Draft, issue: Issue): Draft {
  return { ...draft, issues: [...draft.issues, issue] };
}

interface Entry {
  readonly aspect: PositionAspect;
  readonly indicator: PositionIndicator | undefined;
}

function findEntry(
  aspects: readonly PositionAspect[],
  { aspect: name, indicator: id }: ProfileOverride,
): Entry | undefined {
  const aspect = aspects.find((each) => each.name === name);
  const indicator = aspect?.indicators.find((each) => each.name === id);
  if (aspect === undefined || (id !== undefined && indicator === undefined)) return undefined;
  return { aspect, indicator };
}

function nameOf({ aspect, indicator }: ProfileOverride): string {
  return indicator === undefined ? aspect : `${aspect}.${indicator}`;
}

function missingIssue(
  aspects: readonly PositionAspect[],
  override: ProfileOverride,
  path: readonly PropertyKey[],
): Issue {
  const { aspect: name, indicator } = override;
  const aspect = aspects.find((each) => each.name === name);
  const unknown =
    aspect === undefined || indicator === undefined
      ? { name, known: aspects.map((each) => each.name) }
      : { name: indicator, known: aspect.indicators.map((each) => each.name) };
  return profileIssue("profile.overrideOfNothing", path, { values: { entry: nameOf(override) }, unknown });
}

function formIssue(found: Entry, override: ProfileOverride, path: readonly PropertyKey[]): Issue | undefined {
  const { change, remove } = override;
  const entry = nameOf(override);
  if (!hasReason(override)) return profileIssue("profile.overrideWithoutReason", path, { values: { entry } });
  const keys = Object.keys(change ?? {});
  if ((remove === true) !== (change === undefined) || (change !== undefined && keys.length === 0)) {
    return profileIssue("profile.overrideForm", path, { values: { entry, form: oneOfBoth } });
  }
  const allowed: readonly string[] = found.indicator === undefined ? aspectKeys : indicatorKeys;
  const foreign = keys.find((key) => !allowed.includes(key));
  if (foreign === undefined) return undefined;
  const unknown = { name: foreign, known: allowed };
  const values = { entry, form: allowed.join(", ") };
  return profileIssue("profile.overrideForm", [...path, "change", foreign], { values, unknown });
}

/** A caller without a compiler may have left the reason or the source out. */
function hasReason({ reason, source }: Partial<ProfileOverride>): boolean {
  return [reason?.id, reason?.en, source?.instrument].every((text) => text !== undefined && text.trim() !== "");
}

function changed(found: Entry, { change = {}, reason, source }: ProfileOverride, family: string): Entry {
  const entry: object = found.indicator ?? found.aspect;
  const former = new Map(Object.entries(entry));
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, former.get(key) ?? null]));
  const override = { family, reason, source, before };
  const { aspect, indicator } = found;
  // The keys were held against those of the entry.
  return indicator === undefined
    ? { aspect: { ...aspect, ...(change as object), overrides: [...aspect.overrides, override] }, indicator }
    : { aspect, indicator: { ...indicator, ...(change as object), overrides: [...indicator.overrides, override] } };
}

function replaceEntry(
  aspects: readonly PositionAspect[],
  { aspect: old, indicator: oldIndicator }: Entry,
  { aspect, indicator }: Entry,
): readonly PositionAspect[] {
  const replacement =
    indicator === undefined
      ? aspect
      : { ...old, indicators: old.indicators.map((each) => (each === oldIndicator ? indicator : each)) };
  return aspects.map((each) => (each === old ? replacement : each));
}

function removed(
  draft: Draft,
  { found, override, family }: { readonly found: Entry; readonly override: ProfileOverride; readonly family: string },
): Draft {
  const { aspect, indicator } = found;
  const { reason, source } = override;
  const { label, from } = indicator ?? aspect;
  const entry: RemovedEntry = {
    aspect: aspect.name,
    ...(indicator === undefined ? {} : { indicator: indicator.name }),
    label,
    from,
    family,
    reason,
    source,
  };
  const aspects =
    indicator === undefined
      ? draft.aspects.filter((each) => each !== aspect)
      : draft.aspects.map((each) =>
          each === aspect ? { ...each, indicators: each.indicators.filter((other) => other !== indicator) } : each,
        );
  return { ...draft, aspects, removed: [...draft.removed, entry] };
}
