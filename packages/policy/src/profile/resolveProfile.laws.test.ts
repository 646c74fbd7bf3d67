import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleProfile, indicator, source, text } from "./exampleProfile.fixture.ts";
import type { PositionProfile } from "./positionProfile.ts";
import type { PostFamily, ProfileOverride, RegionProfile } from "./regionProfile.ts";
import { resolveProfile } from "./resolveProfile.ts";

const reason = text("Because");

/** What a generation does: how many aspects it adds, where it adds an indicator, and what it changes of what it inherits. */
const generation = fc.record({
  aspects: fc.array(fc.nat(2), { maxLength: 2 }),
  added: fc.option(fc.nat(9)),
  overrides: fc.array(fc.record({ at: fc.nat(9), below: fc.option(fc.nat(9)), say: fc.option(fc.string()) }), {
    maxLength: 3,
  }),
});
type Generation = typeof generation extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes a family that changes inherited entries only; `known` holds those, with their indicators, and follows along. */
function makeFamily(
  { aspects, added, overrides }: Generation,
  index: number,
  known: Map<string, string[]>,
): PostFamily {
  const changes: ProfileOverride[] = [];
  for (const { at, below, say } of overrides) {
    const [aspect, ids] = pick([...known], at) ?? [];
    if (aspect === undefined || ids === undefined) continue;
    const id = below === null ? undefined : pick(ids, below);
    const target = { aspect, ...(id === undefined ? {} : { indicator: id }), reason, source };
    changes.push(say === null ? { ...target, remove: true } : { ...target, change: { label: text(say) } });
    if (say !== null) continue;
    if (id === undefined) known.delete(aspect);
    else
      known.set(
        aspect,
        ids.filter((each) => each !== id),
      );
  }
  const inherited = pick([...known.keys()], added ?? 0);
  const more = added === null || inherited === undefined ? {} : { [inherited]: { [`more${index}`]: indicator() } };
  const own = aspects.map((count, place) => {
    const ids = Array.from({ length: count }, (_, order) => `i${index}${place}${order}`);
    known.set(`a${index}${place}`, ids);
    const indicators = Object.fromEntries(ids.map((id) => [id, indicator({ label: text(id) })]));
    return [`a${index}${place}`, { label: text("Aspect"), indicators }] as const;
  });
  for (const [aspect, ids] of Object.entries(more))
    known.set(aspect, [...(known.get(aspect) ?? []), ...Object.keys(ids)]);
  return { label: text("Family"), aspects: Object.fromEntries(own), indicators: more, overrides: changes };
}

function pick<Value>(values: readonly Value[], at: number): Value | undefined {
  return values[at % Math.max(values.length, 1)];
}

/** A line of families, each inheriting from the one before. */
const line: fc.Arbitrary<RegionProfile> = fc.array(generation, { minLength: 1, maxLength: 5 }).map((all) => {
  const known = new Map<string, string[]>();
  const families = all.map((each, index) => {
    const family = makeFamily(each, index, known);
    return [`f${index}`, index === 0 ? family : { ...family, extends: `f${index - 1}` }] as const;
  });
  return exampleProfile({ families: Object.fromEntries(families) });
});

function last({ families }: RegionProfile): string {
  return Object.keys(families).at(-1) ?? "";
}

function hold(law: (position: PositionProfile, profile: RegionProfile) => void): void {
  fc.assert(
    fc.property(line, (profile) => {
      const outcome = resolveProfile(profile, last(profile));
      if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues));
      law(outcome.value, profile);
    }),
    { numRuns: 500 },
  );
}

/** What a position says of its entries, provenance apart, as a family that inherits nothing. */
function flatten({ aspects }: PositionProfile): PostFamily {
  const entries = aspects.map(({ name, from: _from, overrides: _overrides, weights: _weights, ...aspect }) => {
    const own = aspect.indicators.map(({ name: id, from: _f, overrides: _o, ...each }) => [id, each] as const);
    return [name, { ...aspect, indicators: Object.fromEntries(own) }] as const;
  });
  return { label: text("Flat"), aspects: Object.fromEntries(entries) };
}

test("resolving what was resolved changes nothing", () => {
  hold((position) => {
    const flat = flatten(position);
    const again = resolveProfile(exampleProfile({ families: { flat } }), "flat");
    expect(again.kind === "accepted" ? flatten(again.value) : again.issues).toEqual(flat);
  });
});

test("every entry is an ancestor's or its own, and differs from what was declared by reasoned overrides only", () => {
  hold(({ aspects, lineage }, { families }) => {
    const forebears = lineage.map((each) => each.family);
    for (const aspect of aspects) {
      const declared = families[aspect.from]?.aspects?.[aspect.name];
      expect(forebears).toContain(aspect.from);
      expect(declared).toBeDefined();
      if (aspect.overrides.length === 0) expect(aspect.label).toEqual(declared?.label);
      for (const entry of aspect.indicators) {
        const { aspects: own = {}, indicators: more = {} } = families[entry.from] ?? {};
        const found = own[aspect.name]?.indicators[entry.name] ?? more[aspect.name]?.[entry.name];
        expect(forebears).toContain(entry.from);
        expect(found).toBeDefined();
        if (entry.overrides.length === 0) expect(entry.label).toEqual(found?.label);
      }
      for (const each of [aspect, ...aspect.indicators].flatMap(({ overrides }) => overrides)) {
        expect(each.reason).toEqual(reason);
        expect(forebears).toContain(each.family);
      }
    }
  });
});

test("what a child says changes nothing for its parent", () => {
  hold((_, profile) => {
    const { families } = profile;
    const parent = families[last(profile)]?.extends;
    if (parent === undefined) return;
    const { [last(profile)]: _child, ...rest } = families;
    const [all, alone] = [profile, { ...profile, families: rest }].map((each) => resolveProfile(each, parent));
    expect(all?.kind === "accepted" && flatten(all.value)).toEqual(alone?.kind === "accepted" && flatten(alone.value));
  });
});

test("the first value before all changes is the declared one", () => {
  hold(({ aspects }, { families }) => {
    for (const { name, indicators: entries } of aspects) {
      for (const { name: id, from, overrides } of entries) {
        const { aspects: own = {}, indicators: more = {} } = families[from] ?? {};
        const declared = own[name]?.indicators[id] ?? more[name]?.[id];
        if (overrides.length > 0) expect(overrides[0]?.before["label"]).toEqual(declared?.label);
      }
    }
  });
});
