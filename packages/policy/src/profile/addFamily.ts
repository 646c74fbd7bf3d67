import type { Issue, Source } from "@kinerja/model";
import type { Draft } from "./draft.ts";
import type { NamedFamily } from "./lineageOf.ts";
import type { PositionAspect, PositionIndicator } from "./positionProfile.ts";
import { profileIssue } from "./profileIssue.ts";
import type { ProfileAspect, ProfileIndicator } from "./regionProfile.ts";

type Indicators = Readonly<Record<string, ProfileIndicator>>;

/** Adds to a draft what a family brings: aspects of its own, and indicators of inherited ones. */
export function addFamily(draft: Draft, { name, family }: NamedFamily, source: Source): Draft {
  const aspects = [...draft.aspects];
  const issues: Issue[] = [...draft.issues];
  const add = (at: number, indicators: Indicators, path: readonly PropertyKey[]): void => {
    for (const [id, indicator] of Object.entries(indicators)) {
      const earlier = holderOf(aspects, id);
      const aspect = aspects[at];
      if (aspect === undefined) continue;
      if (earlier === undefined) aspects[at] = withIndicator(aspect, { id, indicator, family: name, source });
      else
        issues.push(profileIssue("profile.indicatorTwice", [...path, id], { values: { indicator: id, ...earlier } }));
    }
  };
  for (const [id, aspect] of Object.entries(family.aspects ?? {})) {
    const path = ["families", name, "aspects", id];
    const earlier = aspects.find((each) => each.name === id);
    if (earlier !== undefined) {
      issues.push(profileIssue("profile.aspectTwice", path, { values: { aspect: id, earlier: earlier.from } }));
      continue;
    }
    add(aspects.push(newAspect(id, aspect, { family: name, source })) - 1, aspect.indicators, [...path, "indicators"]);
  }
  for (const [id, indicators] of Object.entries(family.indicators ?? {})) {
    const path = ["families", name, "indicators", id];
    const at = aspects.findIndex((each) => each.name === id);
    if (at >= 0) add(at, indicators, path);
    else {
      const unknown = { name: id, known: aspects.map((each) => each.name) };
      issues.push(profileIssue("profile.unknownAspect", path, { values: { aspect: id }, unknown }));
    }
  }
  return { ...draft, aspects, issues };
}

function newAspect(
  name: string,
  { indicators: _indicators, ...aspect }: ProfileAspect,
  { family, source }: { readonly family: string; readonly source: Source },
): PositionAspect {
  return { name, source, ...aspect, from: family, overrides: [], weights: "equal", indicators: [] };
}

function withIndicator(
  aspect: PositionAspect,
  added: {
    readonly id: string;
    readonly indicator: ProfileIndicator;
    readonly family: string;
    readonly source: Source;
  },
): PositionAspect {
  const { id, indicator, family, source } = added;
  const entry: PositionIndicator = { name: id, source, ...indicator, from: family, overrides: [] };
  return { ...aspect, indicators: [...aspect.indicators, entry] };
}

/** Where an indicator of this name stands already. */
function holderOf(
  aspects: readonly PositionAspect[],
  indicator: string,
): { readonly aspect: string; readonly earlier: string } | undefined {
  for (const { name, indicators } of aspects) {
    const found = indicators.find((each) => each.name === indicator);
    if (found !== undefined) return { aspect: name, earlier: found.from };
  }
  return undefined;
}
