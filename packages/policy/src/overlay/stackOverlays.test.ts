import { describe, expect, test } from "vitest";
import { definePolicy } from "../builder/definePolicy.ts";
import { multiply } from "../builder/multiply.ts";
import type { Rule } from "../document/policyDocument.ts";
import type { OverlayTier, PolicyOverlay } from "../document/policyOverlay.ts";
import { hashPolicy } from "../identity/hashPolicy.ts";
import { resolveDate } from "../resolve/resolveDate.ts";
import { resolveParameters } from "../resolve/resolveParameters.ts";
import { verifyPolicy } from "../verify/verifyPolicy.ts";
import { applyOverlays } from "./applyOverlays.ts";
import type { EffectivePolicy } from "./effectivePolicy.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "National", evidence: "recalled" } as const;
const type = { kind: "number", unit: "one", decimals: 2 } as const;
const by = (instrument: string) => ({ instrument, evidence: "recalled" }) as const;
const share = (value: string, instrument: string) =>
  ({ label, type, values: [{ from: "2026-01-01", value, source: by(instrument) }] }) as const;
const exception = { code: "policy.cliffByDivision", rule: "total", reason: label, source } as const;

const policy = definePolicy({
  id: "base",
  version: "1.0.0",
  title: label,
  subject: "a",
  validity: { from: "2026-01-01", to: "2030-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("share", share("0.60", "National"))
  .parameter("rest", share("0.40", "National"))
  .level("member", { label, fields: {} })
  .rule("member", "total", { label, output: type, source, expression: ({ parameter }) => parameter("share") })
  .rule("member", "double", { label, output: type, source, expression: ({ rule }) => multiply("2", rule("total")) })
  .rule("member", "left", { label, output: type, source, expression: ({ parameter }) => parameter("rest") })
  .total({ parameters: ["share", "rest"], value: "1" })
  .exception(exception)
  .build();

function overlay(id: string, tier: OverlayTier | undefined, more: Partial<PolicyOverlay>): PolicyOverlay {
  const head = { formatVersion: 1, kind: "overlay", version: "1.0.0", base: "base", title: label } as const;
  return { ...head, id, ...(tier === undefined ? {} : { tier }), source: by(id), ...more };
}

function accepted(overlays: readonly PolicyOverlay[]): EffectivePolicy {
  const outcome = applyOverlays(policy, overlays);
  if (outcome.kind === "refused") throw new Error(outcome.issues.map(({ message }) => message.en).join("\n"));
  return outcome.value;
}

const codes = (overlays: readonly PolicyOverlay[]) => applyOverlays(policy, overlays).issues.map(({ code }) => code);
const nation = overlay("nation", "national", { parameters: { share: share("0.61", "nation") } });
const province = overlay("province", "province", { parameters: { share: share("0.62", "province") } });
const ministry = overlay("ministry", "ministry", { parameters: { share: share("0.63", "ministry") } });
const city = overlay("a-city", "city", { parameters: { share: share("0.64", "city") } });
const variant = overlay("variant", undefined, { parameters: { share: share("0.65", "variant") } });

describe("tiers", () => {
  test("the city wins over the province and the province over the nation, whatever the order given", () => {
    for (const given of [
      [nation, province, city],
      [city, province, nation],
      [province, city, nation],
    ]) {
      const { document, overlays } = accepted(given);
      expect(document.parameters["share"]?.values[0]?.value).toBe("0.64");
      expect(overlays.map(({ id }) => id)).toStrictEqual(["nation", "province", "a-city"]);
      expect(hashPolicy(document)).toBe(hashPolicy(accepted([city]).document));
    }
  });

  test("the list of replacements tells the whole chain, each with its source and what counts", () => {
    expect(accepted([city, nation, province]).replacements).toStrictEqual([
      {
        part: "parameter",
        name: "share",
        overlay: "nation",
        tier: "national",
        by: by("nation"),
        replaces: true,
        overriddenBy: "a-city",
      },
      {
        part: "parameter",
        name: "share",
        overlay: "province",
        tier: "province",
        by: by("province"),
        replaces: true,
        overriddenBy: "a-city",
      },
      { part: "parameter", name: "share", overlay: "a-city", tier: "city", by: by("a-city"), replaces: true },
    ]);
  });

  test("a ministry and a province have one rank, so they are a conflict that names both and their sources", () => {
    const outcome = applyOverlays(policy, [province, ministry]);
    expect(outcome.issues).toMatchObject([{ code: "policy.overlayConflict", path: "overlays[0].parameters.share" }]);
    for (const text of ['"ministry" (ministry)', '"province" (province)'])
      expect(outcome.issues[0]?.message.en).toContain(text);
  });

  test("a variant has no tier, so it is in conflict with whatever replaces the same name", () => {
    for (const tiered of [nation, province, city]) {
      expect(codes([tiered, variant])).toStrictEqual(["policy.overlayConflict"]);
      expect(codes([variant, tiered])).toStrictEqual(["policy.overlayConflict"]);
    }
    expect(codes([variant, overlay("other", undefined, { parameters: { rest: share("0.1", "x") } })])).toEqual([]);
  });

  test("a conflict stands even where a nearer overlay replaces the name as well", () => {
    expect(codes([province, ministry, city])).toStrictEqual(["policy.overlayConflict"]);
  });
});

describe("what an overlay may add", () => {
  const reading: Rule = {
    label,
    output: type,
    source,
    expression: multiply({ kind: "parameter", name: "share" }, { kind: "parameter", name: "extra" }),
  };

  test("a parameter that its own rules read is added, any other is a name written wrongly", () => {
    const adding = overlay("adding", "city", { rules: { total: reading }, parameters: { extra: share("2", "city") } });
    const { document, replacements } = accepted([adding]);
    expect(document.parameters["extra"]?.values[0]?.value).toBe("2");
    expect(replacements.find(({ name }) => name === "extra")?.replaces).toBe(false);
    expect(codes([overlay("x", "city", { parameters: { extra: share("2", "city") } })])).toStrictEqual([
      "policy.overlayUnknownName",
    ]);
  });

  test("a nearer overlay can replace what a farther one added", () => {
    const adding = overlay("z-province", "province", {
      rules: { total: reading },
      parameters: { extra: share("2", "province") },
    });
    const replacing = overlay("a-city", "city", { parameters: { extra: share("3", "city") } });
    expect(accepted([replacing, adding]).document.parameters["extra"]?.values[0]?.value).toBe("3");
  });

  test("a new rule is refused: an overlay replaces rules, it has no level to put one at", () => {
    expect(codes([overlay("x", "city", { rules: { totl: reading } })])[0]).toBe("policy.overlayUnknownName");
  });

  test("a group of weights takes the place of those that share a parameter with it", () => {
    const total = { parameters: ["share", "rest"], value: "1.04" };
    const { document } = accepted([overlay("x", "city", { ...city, id: "x", totals: [total] })]);
    expect(document.totals).toStrictEqual([total]);
    const findings = verifyPolicy(document).findings.map(({ code }) => code);
    expect(findings).not.toContain("policy.weightsTotal");
    const beside = [overlay("x", "city", { totals: [total] }), overlay("y", "city", { totals: [total] })];
    expect(accepted(beside).document.totals).toStrictEqual([total, total]);
  });

  test("exceptions about a replaced rule fall away, others stay, and its own are added", () => {
    const own = { ...exception, source: by("city") };
    const replaced = { rules: { total: { ...reading, expression: { kind: "literal", decimal: "1.00" } as const } } };
    expect(accepted([overlay("x", "city", replaced)]).document.exceptions).toBeUndefined();
    expect(accepted([overlay("x", "city", { ...replaced, exceptions: [own] })]).document.exceptions).toEqual([own]);
    expect(accepted([city]).document.exceptions).toEqual([exception]);
  });
});

describe("validity of an overlay", () => {
  const dated = overlay("x", "city", { validity: { from: "2027-06-01", to: "2031-01-01" } });

  test("the policy with it is in force while both are", () => {
    expect(accepted([dated]).document.validity).toStrictEqual({ from: "2027-06-01", to: "2030-01-01" });
    expect(accepted([city]).document.validity).toStrictEqual(policy.validity);
  });

  test("a day outside of it says so", () => {
    const { document } = accepted([dated]);
    const day = resolveDate(document, { at: "2026-12-31" });
    if (day.kind === "refused") throw new Error("no date");
    expect(resolveParameters(document, day.value).issues).toMatchObject([
      { code: "policy.notInForce", severity: "warning", expected: "from 2027-06-01 until before 2030-01-01" },
    ]);
  });

  test("one that never meets the base is unsound, by the verifier", () => {
    const { document } = accepted([overlay("x", "city", { validity: { from: "2035-01-01" } })]);
    expect(verifyPolicy(document).findings).toMatchObject([{ code: "policy.periodEmpty" }]);
  });
});
