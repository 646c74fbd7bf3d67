import type { Issue } from "@kinerja/model";
import { profileIssue } from "./profileIssue.ts";
import type { PostFamily, RegionProfile } from "./regionProfile.ts";

/** A family with its name. */
export interface NamedFamily {
  readonly name: string;
  readonly family: PostFamily;
}

/** The families that a family inherits from, the farthest first and itself last; or why there is no such line. */
export function lineageOf(
  profile: RegionProfile,
  name: string,
): { readonly lineage: readonly NamedFamily[]; readonly issues: readonly Issue[] } {
  const known = Object.keys(profile.families);
  const lineage: NamedFamily[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; ) {
    if (seen.has(at)) return { lineage: [], issues: [cycleIssue([...seen], at)] };
    const family: PostFamily | undefined = Object.hasOwn(profile.families, at) ? profile.families[at] : undefined;
    if (family === undefined) return { lineage: [], issues: [unknownIssue(profile, at, { child: lineage[0], known })] };
    seen.add(at);
    lineage.unshift({ name: at, family });
    at = family.extends;
  }
  return { lineage, issues: [] };
}

function unknownIssue(
  { id }: RegionProfile,
  name: string,
  { child, known }: { readonly child: NamedFamily | undefined; readonly known: readonly string[] },
): Issue {
  const unknown = { name, known };
  if (child === undefined) {
    return profileIssue("profile.unknownFamily", ["families"], { values: { family: name, profile: id }, unknown });
  }
  const values = { family: child.name, parent: name };
  return profileIssue("profile.unknownParent", ["families", child.name, "extends"], { values, unknown });
}

function cycleIssue(visited: readonly string[], back: string): Issue {
  const circle = [...visited.slice(visited.indexOf(back)), back].join(" → ");
  const last = visited.at(-1) ?? back;
  return profileIssue("profile.cycle", ["families", last, "extends"], { values: { circle }, received: back });
}
