import fc from "fast-check";
import { test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import type { OverlayTier, PolicyOverlay } from "../document/policyOverlay.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { applyOverlays } from "./applyOverlays.ts";

const label = { id: "Contoh", en: "Example" };
const type = { kind: "number", unit: "one", decimals: 2 } as const;
const by = (instrument: string) => ({ instrument, evidence: "recalled" }) as const;
const values = (value: string, instrument: string) =>
  [{ from: "2026-01-01", value, source: by(instrument) }] as const satisfies readonly [unknown];
const names = ["one", "two", "three"] as const;

const policy = definePolicy({
  id: "base",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source: by("National"),
})
  .parameter("one", { label, type, values: values("1", "National") })
  .parameter("two", { label, type, values: values("2", "National") })
  .parameter("three", { label, type, values: values("3", "National") })
  .level("member", { label, fields: {} })
  .build();

const tiers: readonly (OverlayTier | undefined)[] = ["national", "ministry", "province", "city", undefined];
const ranks: Readonly<Record<OverlayTier, number>> = { national: 0, ministry: 1, province: 1, city: 2 };

const overlay = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    tier: fc.constantFrom(...tiers),
    changed: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    from: fc.constantFrom("2025-01-01", "2026-06-01", "2027-01-01"),
  })
  .map(
    ({ id, tier, changed, from }): PolicyOverlay => ({
      formatVersion: 1,
      kind: "overlay",
      id,
      version: "1.0.0",
      base: "base",
      ...(tier === undefined ? {} : { tier }),
      title: label,
      source: by(id),
      validity: { from },
      parameters: Object.fromEntries(changed.map((name) => [name, { label, type, values: values("9", id) }])),
      totals: changed.length === 2 ? [{ parameters: changed, value: "1" }] : [],
    }),
  );
const overlays = fc.uniqueArray(overlay, { selector: ({ id }) => id, maxLength: 5 });
const shuffled = overlays.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

test("law: the order in which overlays are given changes nothing", () => {
  fc.assert(
    fc.property(shuffled, ([given, otherwise]) => {
      const [a, b] = [applyOverlays(policy, given), applyOverlays(policy, otherwise)];
      const texts = (outcome: typeof a) => outcome.issues.map(({ message }) => message.en);
      return (
        a.kind === b.kind &&
        canonicalJson(texts(a)) === canonicalJson(texts(b)) &&
        (a.kind === "refused" || b.kind === "refused" || canonicalJson(a.value) === canonicalJson(b.value))
      );
    }),
  );
});

test("law: overlays are refused exactly where two claim one name in one rank, or one of them has no tier", () => {
  fc.assert(
    fc.property(overlays, (given) => {
      const rivals = given.some((a, index) =>
        given.slice(index + 1).some((b) => {
          const shared = Object.keys(a.parameters ?? {}).some((name) => Object.hasOwn(b.parameters ?? {}, name));
          const unranked = a.tier === undefined || b.tier === undefined;
          return shared && (unranked || ranks[a.tier] === ranks[b.tier]);
        }),
      );
      return (applyOverlays(policy, given).kind === "refused") === rivals;
    }),
  );
});

test("law: of all that claim a name the nearest counts, and exactly that one is not overridden", () => {
  fc.assert(
    fc.property(overlays, (given) => {
      const outcome = applyOverlays(policy, given);
      if (outcome.kind === "refused") return true;
      const { document, replacements } = outcome.value;
      return names.every((name) => {
        const chain = replacements.filter((each) => each.name === name);
        const counting = chain.filter(({ overriddenBy }) => overriddenBy === undefined);
        const value = document.parameters[name]?.values[0]?.source.instrument;
        return chain.length === 0 ? value === "National" : counting.length === 1 && counting[0]?.overlay === value;
      });
    }),
  );
});
