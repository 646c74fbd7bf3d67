import { createIssue } from "../reply/createIssue.ts";
import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";
import type { Choice } from "../service/catalogue.ts";
import { readMembers } from "./readMembers.ts";
import type { Query } from "./readQuery.ts";

/** The one member of a request, what it chose, and the content around it. */
export interface MemberReading {
  readonly member: unknown;
  readonly choice: Choice;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Reads the content of a request about one member: `{ member, at?, overlays? }`. */
export function readMember(query: Query, body: unknown): Step<MemberReading> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return createProblem("http.inputRefused", { issues: [createIssue("http.notAnObject", "")] });
  }
  if (!Object.hasOwn(body, "member")) {
    return createProblem("http.inputRefused", { issues: [createIssue("http.missingMember", "member")] });
  }
  const record = body as Readonly<Record<string, unknown>>;
  const reading = readMembers(query, { ...record, members: [record["member"]] });
  if (reading.kind === "problem") return reading;
  return { kind: "ready", value: { member: record["member"], choice: reading.value.choice, body: record } };
}
