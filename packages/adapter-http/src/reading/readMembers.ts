import { readInput } from "@kinerja/scoring";
import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";
import type { Choice } from "../service/catalogue.ts";
import { readChoice } from "./readChoice.ts";
import type { Query } from "./readQuery.ts";

/** The members of a request, and what it chose. */
export interface MembersReading {
  readonly members: readonly unknown[];
  readonly choice: Choice;
}

/** Reads the contract's input: a list of members, or an object that holds one. */
export function readMembers(query: Query, body: unknown): Step<MembersReading> {
  const { at, members, issues } = readInput(query.at === undefined ? body : withDate(body, query.at));
  if (issues.length > 0) return createProblem("http.inputRefused", { issues });
  const choice = readChoice(query, body, at);
  return choice.kind === "problem" ? choice : { kind: "ready", value: { members, choice: choice.value } };
}

function withDate(body: unknown, at: string): unknown {
  if (Array.isArray(body)) return { at, members: body };
  return typeof body === "object" && body !== null ? { ...body, at } : body;
}
