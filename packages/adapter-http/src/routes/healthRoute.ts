import { jsonAnswer } from "../reply/jsonAnswer.ts";
import type { ReadRoute } from "./route.ts";

/** Says that the service is there, and nothing that is not for everybody. */
export const healthRoute: ReadRoute = {
  kind: "read",
  path: "/health",
  query: [],
  offers: ["application/json"],
  isOpen: true,
  answer: ({ service: { version, catalogue } }) =>
    jsonAnswer({ status: "ok", version, policies: catalogue.policies.length }),
};
