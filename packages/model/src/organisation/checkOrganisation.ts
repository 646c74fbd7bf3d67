import { createIssue } from "../createIssue.ts";
import { isEmptyPeriod } from "../date/isEmptyPeriod.ts";
import { laterOverlaps } from "../date/laterOverlaps.ts";
import type { Period } from "../date/period.ts";
import type { Issue } from "../issue.ts";
import { parseNip } from "../nip/parseNip.ts";
import type { Assignment } from "./assignment.ts";
import type { Organisation } from "./organisation.ts";

/** Options of `checkOrganisation`. */
export interface CheckOrganisationOptions {
  /** Where the organisation stands in the input; empty if not given. */
  readonly path?: string;
}

interface Placed {
  readonly period: Period;
  readonly index: number;
}

/**
 * Checks that the parts of an organisation fit together, before it is asked for raters.
 *
 * Assumes that the shapes are true (see `@kinerja/model/schema`). Costs one pass and some sorting.
 *
 * @returns every issue found: `organisation.duplicateId`, `organisation.unknownReference`,
 * `organisation.cycle`, `organisation.severalPosts`, `organisation.severalHolders`,
 * `organisation.severalActing`, `period.empty`, and the warning `organisation.idIsNip`.
 * @example
 * checkOrganisation({ units: [], posts: [], people: [], assignments: [] }); // => []
 */
export function checkOrganisation(
  organisation: Organisation,
  options: CheckOrganisationOptions = {},
): readonly Issue[] {
  const prefix = options.path === undefined || options.path === "" ? "" : `${options.path}.`;
  return [
    ...checkIds(organisation, prefix),
    ...checkReferences(organisation, prefix),
    ...checkTree(
      organisation.units.map(({ id, parent }) => [id, parent]),
      `${prefix}units`,
      "parent",
    ),
    ...checkTree(
      organisation.posts.map(({ id, superior }) => [id, superior]),
      `${prefix}posts`,
      "superior",
    ),
    ...checkAssignments(organisation.assignments, `${prefix}assignments`),
  ];
}

function checkIds({ units, posts, people }: Organisation, prefix: string): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [list, items] of Object.entries({ units, posts, people })) {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) issues.push(createIssue("organisation.duplicateId", { path: `${prefix}${list}[${index}].id` }));
      seen.add(id);
    }
  }
  for (const [index, { id }] of people.entries()) {
    if (parseNip(id).kind === "accepted") {
      issues.push(createIssue("organisation.idIsNip", { path: `${prefix}people[${index}].id`, severity: "warning" }));
    }
  }
  return issues;
}

function checkReferences({ units, posts, people, assignments }: Organisation, prefix: string): readonly Issue[] {
  const known = {
    units: new Set<string>(units.map(({ id }) => id)),
    posts: new Set<string>(posts.map(({ id }) => id)),
    people: new Set<string>(people.map(({ id }) => id)),
  };
  const issues: Issue[] = [];
  const refer = (list: keyof typeof known, id: string | undefined, path: string): void => {
    if (id === undefined || known[list].has(id)) return;
    issues.push(
      createIssue("organisation.unknownReference", { path: `${prefix}${path}`, expected: `an id from ${list}` }),
    );
  };
  for (const [index, unit] of units.entries()) refer("units", unit.parent, `units[${index}].parent`);
  for (const [index, post] of posts.entries()) {
    refer("units", post.unit, `posts[${index}].unit`);
    refer("posts", post.superior, `posts[${index}].superior`);
  }
  for (const [index, assignment] of assignments.entries()) {
    const path = `assignments[${index}]`;
    refer("people", assignment.person, `${path}.person`);
    switch (assignment.kind) {
      case "definitive":
        refer("posts", assignment.post, `${path}.post`);
        refer("posts", assignment.rater, `${path}.rater`);
        break;
      case "acting":
        refer("posts", assignment.post, `${path}.post`);
        break;
      case "team":
        refer("units", assignment.unit, `${path}.unit`);
        refer("people", assignment.lead, `${path}.lead`);
        break;
      default:
        assignment satisfies never;
    }
  }
  return issues;
}

/** Names one member of each ring of parents. */
function checkTree(
  edges: readonly (readonly [id: string, above: string | undefined])[],
  list: string,
  key: string,
): readonly Issue[] {
  const above = new Map(edges);
  const walkOf = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [index, [id]] of edges.entries()) {
    let current: string | undefined = id;
    while (current !== undefined && !walkOf.has(current)) {
      walkOf.set(current, index);
      current = above.get(current);
    }
    const metItself = current !== undefined && walkOf.get(current) === index;
    if (metItself) issues.push(createIssue("organisation.cycle", { path: `${list}[${index}].${key}` }));
  }
  return issues;
}

function checkAssignments(assignments: readonly Assignment[], list: string): readonly Issue[] {
  const posts = new Map<string, Placed[]>();
  const holders = new Map<string, Placed[]>();
  const acting = new Map<string, Placed[]>();
  const issues: Issue[] = [];
  for (const [index, assignment] of assignments.entries()) {
    const { period, person, kind } = assignment;
    if (isEmptyPeriod(period)) {
      issues.push(createIssue("period.empty", { path: `${list}[${index}].period.to` }));
    } else if (kind === "definitive") {
      addTo(posts, person, { period, index });
      addTo(holders, assignment.post, { period, index });
    } else if (kind === "acting") addTo(acting, assignment.post, { period, index });
  }
  const groups = [
    ["organisation.severalPosts", posts],
    ["organisation.severalHolders", holders],
    ["organisation.severalActing", acting],
  ] as const;
  for (const [code, byKey] of groups) {
    for (const entries of byKey.values()) {
      for (const { index } of laterOverlaps(entries.map(({ period }) => period))) {
        issues.push(createIssue(code, { path: `${list}[${entries[index]?.index}]` }));
      }
    }
  }
  return issues;
}

function addTo(map: Map<string, Placed[]>, key: string, entry: Placed): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}
