import { openApiDocument } from "../openapi/openApiDocument.ts";
import { jsonAnswer } from "../reply/jsonAnswer.ts";
import type { Answer } from "../reply/reply.ts";
import type { Service } from "../service/service.ts";
import type { ReadRoute, Route } from "./route.ts";

/** Makes the route that describes all others and itself; the document is made on first use. */
export function createOpenApiRoute(others: readonly Route[]): ReadRoute {
  const made = new WeakMap<Service, Answer>();
  const route: ReadRoute = {
    kind: "read",
    path: "/openapi.json",
    query: [],
    offers: ["application/json"],
    answer: ({ service }) => {
      const answer = made.get(service) ?? jsonAnswer(openApiDocument([...others, route], service));
      made.set(service, answer);
      return answer;
    },
  };
  return route;
}
