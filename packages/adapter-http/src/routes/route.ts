import type { Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { Query, QueryName } from "../reading/readQuery.ts";
import type { MediaType, Reply } from "../reply/reply.ts";
import type { Service } from "../service/service.ts";

/** One request, as far as every route needs it. */
export interface RouteCall {
  readonly service: Service;
  readonly query: Query;
  readonly language: Language;
  /** The form of the answer that the client accepts. */
  readonly mediaType: MediaType;
  /** Aborted where the client has gone. */
  readonly signal: AbortSignal;
}

/** A call about one policy. */
export interface PolicyCall extends RouteCall {
  readonly policy: PolicyDocument;
}

/** What every route has. */
interface RouteBase {
  /** Where it stands; `{id}` is the id of a policy. */
  readonly path: string;
  readonly query: readonly QueryName[];
  /** The forms of its answer, the usual one first. */
  readonly offers: readonly MediaType[];
}

/** What is asked for; `isOpen` where it needs no token. */
export interface ReadRoute extends RouteBase {
  readonly kind: "read";
  readonly isOpen?: boolean;
  readonly answer: (call: RouteCall) => Reply;
}

/** What is asked for about one policy. */
export interface PolicyRoute extends RouteBase {
  readonly kind: "policy";
  readonly answer: (call: PolicyCall) => Reply;
}

/** What is computed from a policy and the content of the request. */
export interface ComputeRoute extends RouteBase {
  readonly kind: "compute";
  readonly answer: (call: PolicyCall, body: unknown) => Reply | Promise<Reply>;
}

/** What is computed from the content alone, which is given as its text. */
export interface DocumentRoute extends RouteBase {
  readonly kind: "document";
  readonly answer: (call: RouteCall, text: string) => Reply;
}

/** One address and what it does. */
export type Route = ReadRoute | PolicyRoute | ComputeRoute | DocumentRoute;
