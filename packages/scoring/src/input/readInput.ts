import { describeReceived, type Issue, parseIsoDate } from "@kinerja/model";
import type { ScoringCode } from "../messages.ts";
import { scoringIssue } from "../scoringIssue.ts";

/**
 * The input of a scoring run: members, and the date where the input says it. Other keys are ignored.
 */
export interface ScoreInput {
  readonly at?: string;
  readonly members: readonly unknown[];
}

/** What an input holds, and what is wrong with it as a whole. */
export interface InputReading {
  readonly at?: string;
  readonly members: readonly unknown[];
  readonly issues: readonly Issue[];
}

/** The most members of one call. */
const greatestMemberCount = 10_000_000;

/**
 * Reads the outer shape of an input: a list of members, or an object that holds one.
 *
 * What throws when it is touched, such as a revoked proxy, is an issue like any other; a place of the
 * list that throws or is empty holds no member.
 */
export function readInput(input: unknown): InputReading {
  try {
    return readShape(input);
  } catch {
    return refuse("input.notAList", "members", { received: "an object that cannot be read" });
  }
}

function readShape(input: unknown): InputReading {
  if (Array.isArray(input)) return readMembers(input);
  const record = typeof input === "object" && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const members: unknown = Object.hasOwn(record, "members") ? record["members"] : undefined;
  const at: unknown = Object.hasOwn(record, "at") ? record["at"] : undefined;
  if (!Array.isArray(members)) {
    const received = describeReceived(Object.hasOwn(record, "members") ? members : input);
    return refuse("input.notAList", "members", { received });
  }
  if (at === undefined || at === null) return readMembers(members);
  if (typeof at === "string" && parseIsoDate(at) !== undefined) return { at, ...readMembers(members) };
  return refuse("input.notADate", "at", { expected: "YYYY-MM-DD", received: describeReceived(at) });
}

/** A plain copy of the list, so that no method of the caller's own list is called afterwards. */
function readMembers(list: readonly unknown[]): InputReading {
  const { length } = list;
  if (length > greatestMemberCount) {
    return refuse("input.tooManyMembers", "members", {
      expected: String(greatestMemberCount),
      received: String(length),
    });
  }
  const members: unknown[] = [];
  for (let index = 0; index < length; index += 1) members.push(readPlace(list, index));
  return { members, issues: [] };
}

function readPlace(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

function refuse(
  code: ScoringCode,
  path: string,
  details: { readonly received: string; readonly expected?: string },
): InputReading {
  const { received, expected = "" } = details;
  return { members: [], issues: [scoringIssue(code, path, { received, greatest: expected }, details)] };
}
