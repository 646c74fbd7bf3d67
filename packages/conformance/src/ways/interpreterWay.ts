import { createEngine } from "@kinerja/scoring";
import type { Way, WayResult } from "./way.ts";

/** The interpreter: the reference meaning. */
export const interpreterWay: Way = {
  name: "interpreter",
  run: ({ policy, overlays, program, members }) => {
    const { scoreMember } = createEngine(policy, { overlays, at: program.policy.at });
    return members.map((member): WayResult => scoreMember(member, "members[0]"));
  },
};
