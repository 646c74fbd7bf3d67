import type { Issue } from "@kinerja/model";
import { readInput } from "@kinerja/scoring";
import { cliError } from "../cliError.ts";
import type { MembersInput } from "../reading/readMembers.ts";

/** One member of an input, and what the input says besides. */
export interface FoundMember {
  readonly raw: unknown;
  /** The date that the input says. */
  readonly at: string | undefined;
  /** What was wrong with the tables or the input before anything was scored, apart from other members. */
  readonly issues: readonly Issue[];
  /** Leads an issue of this member, whose path begins with `members[0]`, back to its place in the input. */
  readonly locate: (issue: Issue) => Issue;
}

/**
 * Finds a member by its id, or the only one.
 *
 * @throws KinerjaError `input.memberNotFound`, or `usage.missingOption` where there are several and none is named
 */
export function findMember({ input, tables }: MembersInput, id: string | undefined): FoundMember {
  const { members, at, issues } = readInput(input);
  const index = id === undefined ? 0 : members.findIndex((member) => idOf(member) === id);
  if (id === undefined && members.length > 1)
    throw cliError("usage.missingOption", { name: "--member", expected: "--member MEMBER_ID" });
  if (index < 0 || members.length === 0) throw cliError("input.memberNotFound", {}, issues);
  const own = `members[${index}]`;
  const told = (tables?.issues ?? []).filter(
    ({ path }) => !path.startsWith("members[") || path === own || path.startsWith(`${own}.`),
  );
  return {
    raw: members[index],
    at,
    issues: [...issues, ...told],
    locate: (issue) => {
      const path = issue.path.replace(/^members\[0\]/, own);
      return { ...issue, path, ...tables?.locate(path) };
    },
  };
}

function idOf(member: unknown): string | undefined {
  if (typeof member !== "object" || member === null || !Object.hasOwn(member, "id")) return undefined;
  return String((member as { readonly id: unknown }).id);
}
