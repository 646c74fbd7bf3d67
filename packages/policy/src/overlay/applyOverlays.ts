import type { Outcome } from "@kinerja/model";
import type { PolicyCase, PolicyDocument, Validity } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import type { EffectivePolicy } from "./effectivePolicy.ts";
import { rankOf } from "./rankOf.ts";
import { stackOverlays } from "./stackOverlays.ts";

/**
 * Puts overlays on a policy: each replaces whole parameters and rules by name and says by which
 * regulation.
 *
 * The order in which they are given does not matter: where two replace the same name the nearer tier
 * wins, and two of one rank, or one without a tier, are a conflict. The policy with its overlays is in
 * force while it and all of them are.
 *
 * Of the cases, those stay that were written for exactly these overlays, and the members of the others.
 *
 * @returns the effective document and what was replaced, or the issues `policy.overlayBase`,
 * `policy.overlayTwice`, `policy.overlayUnknownName` and `policy.overlayConflict`; nothing is half-applied
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const validity = { from: "2026-01-01" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity, appliesTo: ["pns"], source }).build();
 * const outcome = applyOverlays(policy, [{ formatVersion: 1, kind: "overlay", id: "b.own", version: "1.0.0", base: "b", title, source }]);
 * outcome.issues.map(({ code }) => code); // => ["policy.overlayBase"]
 */
export function applyOverlays(document: PolicyDocument, overlays: readonly PolicyOverlay[]): Outcome<EffectivePolicy> {
  if (overlays.length === 0) {
    return { kind: "accepted", value: { document, overlays: [], replacements: [] }, issues: [] };
  }
  const { issues, ...stack } = stackOverlays(document, overlays);
  if (issues.length > 0) return { kind: "refused", issues };
  return { kind: "accepted", value: { document: overlaid(document, stack.overlays), ...stack }, issues: [] };
}

function overlaid(document: PolicyDocument, overlays: readonly PolicyOverlay[]): PolicyDocument {
  const { declared: ownDeclared, review, totals: ownTotals, exceptions: ownExceptions, cases, ...rest } = document;
  const all = [document, ...overlays];
  const declared =
    all.find(({ declared }) => declared === "example")?.declared ?? all.find(({ declared }) => declared)?.declared;
  const over = (each: PolicyDocument | PolicyOverlay): readonly PolicyOverlay[] =>
    "base" in each ? overlays.filter((other) => rankOf(other) > rankOf(each)) : overlays;
  const totals = all.flatMap((each) =>
    (each.totals ?? []).filter(({ parameters }) =>
      over(each).every(
        (other) => !other.totals?.some((its) => its.parameters.some((name) => parameters.includes(name))),
      ),
    ),
  );
  const exceptions = all.flatMap((each) =>
    (each.exceptions ?? []).filter(({ rule }) => !over(each).some((other) => Object.hasOwn(other.rules ?? {}, rule))),
  );
  const rules = merge(overlays.map((overlay) => overlay.rules));
  return {
    ...rest,
    ...(declared === undefined ? {} : { declared }),
    ...(review === undefined || all.some((each) => each.review === undefined) ? {} : { review }),
    validity: commonValidity(all),
    categories: { ...document.categories, ...merge(overlays.map((overlay) => overlay.categories)) },
    parameters: { ...document.parameters, ...merge(overlays.map((overlay) => overlay.parameters)) },
    levels: document.levels.map((level) => ({
      ...level,
      rules: Object.fromEntries(
        Object.entries(level.rules).map(([name, rule]) => [
          name,
          Object.hasOwn(rules, name) ? (rules[name] ?? rule) : rule,
        ]),
      ),
    })),
    ...(totals.length === 0 ? {} : { totals }),
    ...(exceptions.length === 0 ? {} : { exceptions }),
    cases: casesFor(cases, overlays),
  };
}

/**
 * The cases of the effective document: those written for exactly these overlays (one in an overlay
 * without a list is for that overlay alone), and the members of the base's own cases without what they
 * expect, which the overlays may have changed. What applies already is no longer named.
 */
function casesFor(cases: readonly PolicyCase[], overlays: readonly PolicyOverlay[]): readonly PolicyCase[] {
  const wanted = overlays.map(({ id }) => id);
  const candidates = [
    ...cases,
    ...overlays.flatMap(({ id, cases: own = [] }) => own.map((each) => ({ ...each, overlays: each.overlays ?? [id] }))),
  ];
  const written = candidates.filter(({ overlays: named = [] }) => {
    const names = new Set(named);
    return names.size === wanted.length && wanted.every((id) => names.has(id));
  });
  const members = cases.filter(
    ({ overlays: named = [], expectedIssues = [] }) => named.length + expectedIssues.length === 0,
  );
  return [
    ...members.map((each) => ({ ...each, expected: {} })),
    ...written.map(({ overlays: _applied, ...rest }) => rest),
  ];
}

/** The time in which the policy and all overlays are in force; it may be empty, which the verifier tells. */
function commonValidity(all: readonly { readonly validity?: Validity }[]): Validity {
  const periods = all.flatMap(({ validity }) => (validity === undefined ? [] : [validity]));
  const from =
    periods
      .map((period) => period.from)
      .sort()
      .at(-1) ?? "";
  const to = periods.flatMap((period) => period.to ?? []).sort()[0];
  return to === undefined ? { from } : { from, to };
}

function merge<T>(records: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record ?? {})));
}
