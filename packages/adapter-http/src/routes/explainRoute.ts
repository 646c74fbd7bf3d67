import { readMember } from "../reading/readMember.ts";
import { jsonAnswer } from "../reply/jsonAnswer.ts";
import type { ComputeRoute } from "./route.ts";

/** Scores one member and tells the whole way. */
export const explainRoute: ComputeRoute = {
  kind: "compute",
  path: "/policies/{id}/explain",
  query: ["at", "overlays", "lang"],
  offers: ["application/json"],
  answer: ({ service, policy, query }, body) => {
    const reading = readMember(query, body);
    if (reading.kind === "problem") return reading;
    const chosen = service.catalogue.chooseEngine(policy, reading.value.choice);
    if (chosen.kind === "problem") return chosen;
    const { engine } = chosen.value;
    return jsonAnswer(engine.explainMember(reading.value.member, "member"));
  },
};
