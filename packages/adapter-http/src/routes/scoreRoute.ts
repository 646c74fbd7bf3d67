import { type MemberResult, repeatedIds } from "@kinerja/scoring";
import { readMembers } from "../reading/readMembers.ts";
import { createProblem } from "../reply/createProblem.ts";
import type { Reply } from "../reply/reply.ts";
import type { ChosenEngine } from "../service/catalogue.ts";
import type { ComputeRoute, PolicyCall } from "./route.ts";

/** After so many milliseconds of work other requests have their turn. */
const turn = 20;

/** Scores members. A member with a fault has its issues in its result; the answer is 200 all the same. */
export const scoreRoute: ComputeRoute = {
  kind: "compute",
  path: "/policies/{id}/score",
  query: ["at", "overlays", "lang"],
  offers: ["application/json"],
  answer: (call, body) => {
    const { catalogue, limits } = call.service;
    const reading = readMembers(call.query, body);
    if (reading.kind === "problem") return reading;
    const { members, choice } = reading.value;
    if (members.length > limits.members) {
      return createProblem("http.tooManyMembers", { values: { limit: limits.members } });
    }
    const chosen = catalogue.chooseEngine(call.policy, choice);
    return chosen.kind === "problem" ? chosen : scoreInTurns(call, chosen.value, members);
  },
};

/** Scores one member after the other, writes each result at once, and keeps an eye on clock, length and client. */
async function scoreInTurns(
  { service, signal }: PolicyCall,
  { engine }: ChosenEngine,
  members: readonly unknown[],
): Promise<Reply> {
  const { clock, limits } = service;
  const end = clock() + limits.milliseconds;
  const repeated = repeatedIds(members);
  const written: string[] = [];
  let length = 0;
  let turnEnd = clock() + turn;
  for (const [index, member] of members.entries()) {
    const result: MemberResult = engine.scoreMember(member, `members[${index}]`, repeated);
    const text = JSON.stringify(result);
    length += text.length;
    if (length > limits.answerLength) {
      return createProblem("http.answerTooLarge", { values: { limit: limits.answerLength } });
    }
    written.push(text);
    const now = clock();
    if (now >= end) return createProblem("http.tooMuchWork", { values: { limit: limits.milliseconds } });
    if (now >= turnEnd) {
      await new Promise<void>((done) => setTimeout(done, 0));
      if (signal.aborted) return createProblem("http.bodyInterrupted");
      turnEnd = clock() + turn;
    }
  }
  // Written piece by piece, yet the same bytes as JSON.stringify of the report.
  const policy = JSON.stringify(engine.program.policy);
  const issues = JSON.stringify(engine.warnings);
  const body = `{"policy":${policy},"results":[${written.join(",")}],"issues":${issues}}`;
  return { kind: "answer", mediaType: "application/json", body };
}
