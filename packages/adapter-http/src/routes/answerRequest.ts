import type { Language } from "@kinerja/model";
import type { Gate } from "../access/createGate.ts";
import { chooseMediaType } from "../reading/chooseMediaType.ts";
import { readBody } from "../reading/readBody.ts";
import { readJson } from "../reading/readJson.ts";
import { readQuery } from "../reading/readQuery.ts";
import { createProblem } from "../reply/createProblem.ts";
import type { Reply } from "../reply/reply.ts";
import type { Service } from "../service/service.ts";
import type { FoundRoute } from "./findRoute.ts";
import { methodOf } from "./methodOf.ts";
import type { ComputeRoute, DocumentRoute, RouteCall } from "./route.ts";

/** A request whose route is known and that may be answered. */
export interface OpenRequest {
  readonly service: Service;
  readonly request: Request;
  readonly url: URL;
  readonly language: Language;
  readonly gate: Gate;
}

/** Answers a request by its route: method, parameters and forms first, the content last. */
export async function answerRequest({ route, id }: FoundRoute, open: OpenRequest): Promise<Reply> {
  const { service, request, url, language } = open;
  const methods = methodOf(route);
  if (!methods.split(", ").includes(request.method)) {
    return createProblem("http.methodNotAllowed", { values: { known: methods }, headers: { allow: methods } });
  }
  const query = readQuery(url.searchParams, route.query.includes("lang") ? route.query : [...route.query, "lang"]);
  if (query.kind === "problem") return query;
  const mediaType = chooseMediaType(request.headers.get("accept"), route.offers);
  if (mediaType === undefined) {
    return createProblem("http.notAcceptable", { values: { known: route.offers.join(", ") } });
  }
  const call: RouteCall = { service, query: query.value, language, mediaType, signal: request.signal };
  switch (route.kind) {
    case "read":
      return route.answer(call);
    case "policy": {
      const policy = service.catalogue.findPolicy(id);
      return policy.kind === "problem" ? policy : route.answer({ ...call, policy: policy.value });
    }
    case "compute":
    case "document":
      return compute(route, id, { ...open, call });
    default:
      return route satisfies never;
  }
}

async function compute(
  route: ComputeRoute | DocumentRoute,
  id: string,
  { service, request, gate, call }: OpenRequest & { readonly call: RouteCall },
): Promise<Reply> {
  const { limits, catalogue } = service;
  const policy = route.kind === "compute" ? catalogue.findPolicy(id) : undefined;
  if (policy?.kind === "problem") return policy;
  const leave = gate.enter();
  if (leave === undefined) {
    return createProblem("http.busy", { values: { limit: limits.concurrency }, headers: { "retry-after": "1" } });
  }
  try {
    const text = await readBody(request, route.kind === "document" ? limits.documentBytes : limits.bodyBytes);
    if (text.kind === "problem") return text;
    if (route.kind === "document") return route.answer(call, text.value);
    const body = readJson(text.value, limits);
    if (body.kind === "problem") return body;
    if (policy === undefined) return createProblem("http.notFound");
    return await route.answer({ ...call, policy: policy.value }, body.value);
  } finally {
    leave();
  }
}
