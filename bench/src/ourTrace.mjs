import { explain } from "@kinerja/scoring";
import { nationalCohort } from "./nationalCohort.mjs";
import { nationalPolicy } from "./nationalPolicy.ts";

/** Ours with the whole trace of every member, from plain objects: what stands beside a peer that traces. */
export function createOurTrace(seed) {
  const members = nationalCohort(2000, seed);
  return {
    label: "Kinerja, explain",
    members: members.length,
    run() {
      for (const member of members) explain(nationalPolicy, member);
    },
  };
}
