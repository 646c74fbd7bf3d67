import { formatPath, type Issue, nearestName, type Source } from "@kinerja/model";
import type { Expression } from "../document/expression.ts";
import { expressionParts } from "../document/expressionParts.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { policyIssue } from "../policyIssue.ts";
import type { ReplacedPart, Replacement } from "./effectivePolicy.ts";
import { rankOf } from "./rankOf.ts";

const parts = {
  categories: "categories",
  parameters: "parameter",
  rules: "rule",
} as const satisfies Readonly<Record<string, ReplacedPart>>;

type ClaimedKey = keyof typeof parts;

const claimedKeys = ["categories", "parameters", "rules"] as const;

/** Overlays in the order in which they apply, what each replaces, and what stands in the way. */
export interface OverlayStack {
  readonly overlays: readonly PolicyOverlay[];
  readonly replacements: readonly Replacement[];
  readonly issues: readonly Issue[];
}

/** Sorts overlays by their tiers and finds what each claims; two that claim one name must differ in rank. */
export function stackOverlays(document: PolicyDocument, given: readonly PolicyOverlay[]): OverlayStack {
  const issues: Issue[] = [];
  const replacements: Replacement[] = [];
  const known: Readonly<Record<ClaimedKey, Set<string>>> = {
    categories: new Set(Object.keys(document.categories)),
    parameters: new Set(Object.keys(document.parameters)),
    rules: new Set(document.levels.flatMap(({ rules }) => Object.keys(rules))),
  };
  const overlays = [...given].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : Number(a.id > b.id)));
  const seen = new Set<string>();
  for (const overlay of overlays) {
    const { id, base, tier, source } = overlay;
    const path = ["overlays", given.lastIndexOf(overlay)];
    if (seen.has(id)) {
      issues.push(policyIssue("policy.overlayTwice", formatPath(path), { overlay: id }, { received: id }));
      continue;
    }
    seen.add(id);
    if (base !== document.id) {
      const values = { overlay: id, base, policy: document.id };
      const details = { expected: document.id, received: base, source };
      issues.push(policyIssue("policy.overlayBase", formatPath([...path, "base"]), values, details));
      continue;
    }
    for (const key of claimedKeys) {
      for (const name of Object.keys(overlay[key] ?? {})) {
        const place = formatPath([...path, key, name]);
        const replaces = known[key].has(name);
        if (!replaces && !mayAdd(overlay, key, name)) {
          issues.push(unknownName(overlay, { key, name, known: [...known[key]], path: place }));
          continue;
        }
        known[key].add(name);
        const part = parts[key];
        // What has no tier is neither nearer nor farther than anything.
        const rival = replacements.find(
          (other) =>
            other.part === part && other.name === name && (tier === undefined || rankOf(other) === rankOf(overlay)),
        );
        if (rival !== undefined) issues.push(conflict(rival, overlay, { key, name, path: place }));
        replacements.push({ part, name, overlay: id, ...(tier === undefined ? {} : { tier }), by: source, replaces });
      }
    }
  }
  return { overlays, replacements: replacements.map((each) => overridden(each, replacements)), issues };
}

/** A new parameter is one that its own rules read; any other is a name written wrongly. */
function mayAdd({ rules = {} }: PolicyOverlay, key: ClaimedKey, name: string): boolean {
  if (key !== "parameters") return key !== "rules";
  const reads = (expression: Expression): boolean =>
    (expression.kind === "parameter" && expression.name === name) ||
    expressionParts(expression).some(([, part]) => reads(part));
  return Object.values(rules).some(({ expression }) => reads(expression));
}

/** Says of a replacement which nearer one counts in its place. */
function overridden(replacement: Replacement, all: readonly Replacement[]): Replacement {
  const { part, name, overlay } = replacement;
  const counts = all.filter((other) => other.part === part && other.name === name).at(-1)?.overlay ?? overlay;
  return counts === overlay ? replacement : { ...replacement, overriddenBy: counts };
}

interface Claim {
  readonly key: ClaimedKey;
  readonly name: string;
  readonly path: string;
}

function unknownName(
  { id, source }: PolicyOverlay,
  { key, name, known, path }: Claim & { readonly known: readonly string[] },
): Issue {
  const nearest = nearestName(name, known);
  const suggestion = nearest === undefined ? "" : ` → "${nearest}"`;
  const details = { received: name, source, ...(nearest === undefined ? {} : { expected: nearest }) };
  const values = { overlay: id, name: `${key}.${name}`, suggestion };
  return policyIssue("policy.overlayUnknownName", path, values, details);
}

function conflict(first: Replacement, second: PolicyOverlay, { key, name, path }: Claim): Issue {
  const values = {
    name: `${key}.${name}`,
    first: first.overlay,
    second: second.id,
    firstSource: describeSource(first.by),
    secondSource: describeSource(second.source),
  };
  return policyIssue("policy.overlayConflict", path, values, { received: second.id, source: second.source });
}

function describeSource({ instrument, locator }: Source): string {
  const place = locator?.article ?? locator?.annex ?? locator?.page;
  return place === undefined ? instrument : `${instrument}, ${place}`;
}
