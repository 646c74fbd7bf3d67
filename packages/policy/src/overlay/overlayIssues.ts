import { formatPath, type Issue, type Label, nearestName, type Source } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { policyIssue } from "../policyIssue.ts";
import type { ReplacedPart } from "./effectivePolicy.ts";

const parts: Readonly<Record<ReplacedPart, Label>> = {
  parameter: { id: "parameter", en: "parameter" },
  rule: { id: "aturan", en: "rule" },
  categories: { id: "himpunan kategori", en: "category set" },
};

/** Finds everything that stands in the way of putting overlays on a policy. */
export function overlayIssues(document: PolicyDocument, overlays: readonly PolicyOverlay[]): readonly Issue[] {
  const issues: Issue[] = [];
  const known: Readonly<Record<"parameter" | "rule", readonly string[]>> = {
    parameter: Object.keys(document.parameters),
    rule: document.levels.flatMap(({ rules }) => Object.keys(rules)),
  };
  const claimed = new Map<string, PolicyOverlay>();
  const seen = new Set<string>();
  for (const [index, overlay] of overlays.entries()) {
    const { id, base, source } = overlay;
    if (seen.has(id)) {
      issues.push(
        policyIssue("policy.overlayTwice", formatPath(["overlays", index]), { overlay: id }, { received: id }),
      );
      continue;
    }
    seen.add(id);
    if (base !== document.id) {
      const values = { overlay: id, base, policy: document.id };
      const details = { expected: document.id, received: base, source };
      issues.push(policyIssue("policy.overlayBase", formatPath(["overlays", index, "base"]), values, details));
      continue;
    }
    for (const { part, key, name } of claimsOf(overlay)) {
      const path = formatPath(["overlays", index, key, name]);
      if (part !== "categories" && !known[part].includes(name)) {
        issues.push(unknownName(path, { overlay, part, name, known: known[part] }));
        continue;
      }
      const earlier = claimed.get(`${part} ${name}`);
      if (earlier === undefined) claimed.set(`${part} ${name}`, overlay);
      else issues.push(conflict(path, { part, name, first: earlier, second: overlay }));
    }
  }
  return issues;
}

interface Claim {
  readonly part: ReplacedPart;
  readonly key: "categories" | "parameters" | "rules";
  readonly name: string;
}

function claimsOf({ categories = {}, parameters = {}, rules = {} }: PolicyOverlay): readonly Claim[] {
  return [
    ...Object.keys(categories).map((name) => ({ part: "categories" as const, key: "categories" as const, name })),
    ...Object.keys(parameters).map((name) => ({ part: "parameter" as const, key: "parameters" as const, name })),
    ...Object.keys(rules).map((name) => ({ part: "rule" as const, key: "rules" as const, name })),
  ];
}

function unknownName(
  path: string,
  found: {
    readonly overlay: PolicyOverlay;
    readonly part: ReplacedPart;
    readonly name: string;
    readonly known: readonly string[];
  },
): Issue {
  const { overlay, part, name, known } = found;
  const nearest = nearestName(name, known);
  const suggestion = nearest === undefined ? "" : { id: `; mungkin "${nearest}"`, en: `; perhaps "${nearest}"` };
  const details = { received: name, source: overlay.source, ...(nearest === undefined ? {} : { expected: nearest }) };
  return policyIssue(
    "policy.overlayUnknownName",
    path,
    { overlay: overlay.id, part: parts[part], name, suggestion },
    details,
  );
}

function conflict(
  path: string,
  found: {
    readonly part: ReplacedPart;
    readonly name: string;
    readonly first: PolicyOverlay;
    readonly second: PolicyOverlay;
  },
): Issue {
  const { part, name, first, second } = found;
  const values = {
    part: parts[part],
    name,
    first: first.id,
    second: second.id,
    firstSource: describeSource(first.source),
    secondSource: describeSource(second.source),
  };
  return policyIssue("policy.overlayConflict", path, values, { received: second.id, source: second.source });
}

function describeSource({ instrument, locator }: Source): string {
  const place = locator?.article ?? locator?.annex ?? locator?.page;
  return place === undefined ? instrument : `${instrument}, ${place}`;
}
