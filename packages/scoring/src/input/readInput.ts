import type { Issue } from "@kinerja/model";
import { parseIsoDate } from "@kinerja/model";
import { scoringIssue } from "../scoringIssue.ts";
import { describeReceived } from "./describeReceived.ts";

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

/** Reads the outer shape of an input: a list of members, or an object that holds one. */
export function readInput(input: unknown): InputReading {
  if (Array.isArray(input)) return { members: input as readonly unknown[], issues: [] };
  const record = typeof input === "object" && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const members: unknown = Object.hasOwn(record, "members") ? record["members"] : undefined;
  const at: unknown = Object.hasOwn(record, "at") ? record["at"] : undefined;
  if (!Array.isArray(members)) {
    const received = describeReceived(Object.hasOwn(record, "members") ? members : input);
    return { members: [], issues: [scoringIssue("input.notAList", "members", { received }, { received })] };
  }
  if (at === undefined || at === null) return { members: members as readonly unknown[], issues: [] };
  if (typeof at !== "string" || parseIsoDate(at) === undefined) {
    return {
      members: [],
      issues: [scoringIssue("input.notADate", "at", {}, { expected: "YYYY-MM-DD", received: describeReceived(at) })],
    };
  }
  return { at, members: members as readonly unknown[], issues: [] };
}
