import type { EmploymentKind, Issue } from "@kinerja/model";
import {
  type CompileOptions,
  createEngine,
  type Explanation,
  employmentOf,
  type MemberResult,
  readInput,
} from "@kinerja/scoring";
import type { ScoringRun } from "./scoringRun.ts";

/** Explains the members of one input. */
export interface Explainer {
  /** How many members there are. */
  readonly count: number;
  /** Issues of the input as a whole. */
  readonly issues: readonly Issue[];
  /** The place of the first member with an id; -1 where there is none. */
  readonly find: (id: string) => number;
  /** The result with its trace and the issues of the input as a whole. */
  readonly explain: (index: number) => Explanation;
  /** The employment kind that the member names. */
  readonly employment: (index: number) => EmploymentKind | undefined;
}

/** Compiles the policy of a run and makes the functions that explain its members. */
export function createExplainer(run: ScoringRun): Explainer {
  const { members, issues: inputIssues, at: inputAt } = readInput(run.members.input);
  const { tables } = run.members;
  const at = run.at ?? inputAt;
  const options: CompileOptions = { overlays: run.overlays, ...(at === undefined ? {} : { at }) };
  const engine = createEngine(run.policy, options);
  const tableIssues = (tables?.issues ?? []).filter(({ path }) => !path.startsWith("members["));
  const issues = [...tableIssues, ...inputIssues, ...engine.warnings];
  const places = firstPlaces(members);
  return {
    count: members.length,
    issues,
    employment: (index) => employmentOf(members[index], run.policy),
    find: (id) => places.get(id) ?? -1,
    explain: (index) => {
      const raw = members[index];
      const path = `members[${index}]`;
      const id = idOf(raw);
      const isFirst = id === undefined || places.get(id) === index;
      const explanation: Explanation = isFirst
        ? engine.explainMember(raw, path)
        : // Of two members with one id the later is refused, as in a score of all.
          { policy: engine.program.policy, result: engine.scoreMember(raw, path, new Set([id])), issues };
      return { ...explanation, result: locateOwn(explanation.result, index, run), issues };
    },
  };
}

function firstPlaces(members: readonly unknown[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, member] of members.entries()) {
    const id = idOf(member);
    if (id !== undefined && !places.has(id)) places.set(id, index);
  }
  return places;
}

function idOf(member: unknown): string | undefined {
  if (typeof member !== "object" || member === null || !Object.hasOwn(member, "id")) return undefined;
  const { id } = member as { readonly id: unknown };
  return typeof id === "string" && id !== "" ? id : undefined;
}

/** Leads a member's issues back to its cells; what the table says of a place stands instead of what the scorer says. */
function locateOwn(result: MemberResult, index: number, { members: { tables } }: ScoringRun): MemberResult {
  if (tables === undefined) return result;
  const start = `members[${index}]`;
  const own = tables.issues.filter(({ path }) => path === start || path.startsWith(`${start}.`));
  const paths = new Set(own.map(({ path }) => path));
  const others = result.issues.filter(({ path }) => !paths.has(path));
  return { ...result, issues: [...own, ...others.map((issue) => ({ ...issue, ...tables.locate(issue.path) }))] };
}
