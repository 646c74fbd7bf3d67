import { describe, expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import { multiply } from "../builder/multiply.ts";
import type { PolicyCase } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { hashPolicy } from "../identity/hashPolicy.ts";
import { policyStatus } from "../status/policyStatus.ts";
import { applyOverlays } from "./applyOverlays.ts";
import type { EffectivePolicy } from "./effectivePolicy.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "National", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;
const aCase = (name: string, overlays?: readonly string[]): PolicyCase => ({
  name,
  input: { id: "a" },
  expected: {},
  ...(overlays === undefined ? {} : { overlays }),
});

const policy = definePolicy({
  id: "base",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
  review: { by: "A. Lawyer", on: "2026-01-01" },
})
  .categories("grade", { label, ordered: true, members: [{ name: "one", label }] })
  .parameter("share", { label, type, values: [{ from: "2026-01-01", value: "0.60", source }] })
  .level("member", { label, fields: {} })
  .rule("member", "total", { label, output: type, source, expression: ({ parameter }) => parameter("share") })
  .rule("member", "double", { label, output: type, source, expression: ({ rule }) => multiply("2", rule("total")) })
  .cases(aCase("national"), aCase("in the city", ["base.city"]), aCase("both", ["base.city", "base.round"]))
  .build();

const byCity = { instrument: "City 1/2026", locator: { article: "article 4" }, evidence: "recalled" } as const;
const share = { label, type, values: [{ from: "2026-01-01", value: "0.75", source: byCity }] };

function overlay(id: string, more: Partial<PolicyOverlay>): PolicyOverlay {
  return {
    formatVersion: 1,
    kind: "overlay",
    id,
    version: "1.0.0",
    base: "base",
    title: label,
    source: byCity,
    ...more,
  };
}

const city = overlay("base.city", { parameters: { share }, cases: [aCase("the city's own")] });
const total = { label, output: type, source: byCity, expression: { kind: "literal", decimal: "1.00" } } as const;
const round = overlay("base.round", { rules: { total }, declared: "experimental" });

function accepted(overlays: readonly PolicyOverlay[]): EffectivePolicy {
  const outcome = applyOverlays(policy, overlays);
  if (outcome.kind === "refused") throw new Error(outcome.issues[0]?.message.en);
  return outcome.value;
}

describe("applyOverlays", () => {
  test("without overlays the effective document is the base itself", () => {
    expect(accepted([]).document).toBe(policy);
  });

  test("replaces whole parameters and rules in their place and says by which regulation", () => {
    const { document, replacements } = accepted([round, city]);
    expect(document.parameters["share"]).toBe(share);
    expect(document.levels[0]?.rules["total"]).toBe(total);
    expect(Object.keys(document.levels[0]?.rules ?? {})).toStrictEqual(["total", "double"]);
    expect(replacements).toStrictEqual([
      { part: "parameter", name: "share", overlay: "base.city", by: byCity, replaces: true },
      { part: "rule", name: "total", overlay: "base.round", by: byCity, replaces: true },
    ]);
  });

  test("changes neither the base nor the overlay", () => {
    const before = JSON.stringify([policy, city]);
    accepted([city]);
    expect(JSON.stringify([policy, city])).toBe(before);
  });

  test("keeps the cases that were written for exactly these overlays, and the members of the base's own", () => {
    const names = (overlays: readonly PolicyOverlay[]) => accepted(overlays).document.cases.map(({ name }) => name);
    expect(names([city])).toStrictEqual(["national", "in the city", "the city's own"]);
    expect(names([city, round])).toStrictEqual(["national", "both"]);
  });

  test("gives the same document and hash in whatever order they are given", () => {
    expect(hashPolicy(accepted([city, round]).document)).toBe(hashPolicy(accepted([round, city]).document));
    expect(hashPolicy(accepted([city]).document)).not.toBe(hashPolicy(policy));
  });

  test("carries the declared status of an overlay over and drops a review that does not cover it", () => {
    const { document, overlays } = accepted([round]);
    expect(policyStatus(document, overlays)).toBe("experimental");
    expect(document.declared).toBe("experimental");
    expect(document.review).toBeUndefined();
  });

  test("adds a category set that the base does not have", () => {
    const found = accepted([overlay("base.more", { categories: { level: { label, ordered: false, members: [] } } })]);
    expect(Object.keys(found.document.categories)).toStrictEqual(["grade", "level"]);
    expect(found.replacements).toMatchObject([{ part: "categories", name: "level", replaces: false }]);
  });

  test("reports two overlays that replace the same name, with both regulations", () => {
    const outcome = applyOverlays(policy, [city, overlay("base.district", { parameters: { share }, source })]);
    expect(outcome).toMatchObject({
      kind: "refused",
      issues: [{ code: "policy.overlayConflict", path: "overlays[1].parameters.share" }],
    });
    expect(outcome.issues[0]?.message.en).toContain("City 1/2026, article 4");
    expect(outcome.issues[0]?.message.en).toContain("National");
  });

  test("reports a wrong base, a repeated overlay and an unknown name, all at once", () => {
    const outcome = applyOverlays(policy, [
      overlay("other.a", { base: "other" }),
      overlay("base.a", { parameters: { shares: share } }),
      overlay("base.a", {}),
    ]);
    expect(outcome.issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ["policy.overlayUnknownName", "overlays[1].parameters.shares"],
      ["policy.overlayTwice", "overlays[2]"],
      ["policy.overlayBase", "overlays[0].base"],
    ]);
    expect(outcome.issues[0]?.expected).toBe("share");
  });
});
