import type { Language } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { createGate } from "./access/createGate.ts";
import { createTokenCheck } from "./access/createTokenCheck.ts";
import { isServedHost } from "./access/isServedHost.ts";
import { originHeaders } from "./access/originHeaders.ts";
import { chooseLanguage } from "./reading/chooseLanguage.ts";
import { createProblem } from "./reply/createProblem.ts";
import type { Problem, Reply } from "./reply/reply.ts";
import { writeResponse } from "./reply/writeResponse.ts";
import { answerRequest } from "./routes/answerRequest.ts";
import { findRoute } from "./routes/findRoute.ts";
import { methodOf } from "./routes/methodOf.ts";
import { routes } from "./routes/routes.ts";
import { createCatalogue } from "./service/catalogue.ts";
import { defaultLimits, type Limits } from "./service/limits.ts";
import type { Service } from "./service/service.ts";
import { version } from "./version.ts";

/** Options of {@link createHandler}. */
export interface HandlerOptions {
  /** The policies that are served. */
  readonly policies: readonly PolicyDocument[];
  /** Overlays that requests may name. Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  /** What requests must bring as `Authorization: Bearer`, all but `/health`. Default: none is needed. */
  readonly token?: string;
  /** Host names that are answered, without port. Default: all. Name them where there is no token. */
  readonly hosts?: readonly string[];
  /** Origins of pages that may call the service, such as `https://app.example.go.id`. Default: none. */
  readonly origins?: readonly string[];
  /** Where the routes begin, such as `/kinerja`. Default: at the root. */
  readonly basePath?: string;
  /** Default: see {@link Limits}. */
  readonly limits?: Partial<Limits>;
  /** Told of what should never happen: a fault of this package. The client gets a bare 500. Default: nobody. */
  readonly onFault?: (fault: unknown) => void;
  /** Milliseconds from any beginning, for the time limit. Default: `performance.now`. */
  readonly clock?: () => number;
}

/** Answers requests of the web platform; it never throws. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * Makes the HTTP service as one function from request to response.
 *
 * Use it wherever there are `Request` and `Response`: Node, Deno, Bun, an edge runtime, or inside a
 * framework. It keeps no data and logs nothing. What a member got wrong is part of the answer (200,
 * for the others are scored); what is wrong with the request as a whole is a problem by RFC 9457
 * with a stable `code`. It starts no server: `kinerja serve` does, or see `@kinerja/adapter-http/node`.
 *
 * @throws KinerjaError `policy.unsound` or `policy.notResolved` where a policy cannot be used at all
 * @example
 * const title = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label: title, fields: { ready: { kind: "boolean", label: title } } })
 *   .build();
 * const handle = createHandler({ policies: [policy] });
 * (await handle(new Request("http://localhost/health"))).status; // => 200
 */
export function createHandler(options: HandlerOptions): Handler {
  const { policies, overlays = [], token, hosts, origins = [], basePath = "", onFault } = options;
  const service: Service = {
    catalogue: createCatalogue(policies, overlays),
    limits: { ...defaultLimits, ...options.limits },
    version,
    basePath: basePath.replace(/\/+$/, ""),
    needsToken: token !== undefined,
    clock: options.clock ?? (() => performance.now()),
  };
  const served = hosts?.map((host) => host.toLowerCase());
  const hasToken = createTokenCheck(token);
  const gate = createGate(service.limits.concurrency);

  const reply = async (request: Request, url: URL, language: Language): Promise<Reply | "allowed"> => {
    if (!isServedHost(request, served)) return createProblem("http.hostNotServed");
    const found = findRoute(routes, pathOf(url, service.basePath));
    if (request.method === "OPTIONS" && found !== undefined) return "allowed";
    const isOpen = found?.route.kind === "read" && found.route.isOpen === true;
    if (!isOpen && !(await hasToken(request.headers.get("authorization")))) return unauthorized();
    if (found === undefined) return createProblem("http.notFound");
    return answerRequest(found, { service, request, url, language, gate });
  };

  return async (request) => {
    let language: Language = "id";
    let extra: Readonly<Record<string, string>> = {};
    const headOnly = request.method === "HEAD";
    try {
      const url = new URL(request.url);
      language = chooseLanguage(url.searchParams.get("lang"), request.headers.get("accept-language"));
      extra = originHeaders(request, origins);
      const answer = await reply(request, url, language);
      if (answer === "allowed") return allowed(pathOf(url, service.basePath), extra);
      return writeResponse(answer, { language, headers: extra, headOnly });
    } catch (fault) {
      onFault?.(fault);
      return writeResponse(createProblem("http.unexpected"), { language, headers: extra, headOnly });
    }
  };
}

function pathOf({ pathname }: URL, basePath: string): string {
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : "";
}

function unauthorized(): Problem {
  return createProblem("http.unauthorized", { headers: { "www-authenticate": 'Bearer realm="kinerja"' } });
}

function allowed(path: string, headers: Readonly<Record<string, string>>): Response {
  const found = findRoute(routes, path);
  const methods = found === undefined ? "" : methodOf(found.route);
  return new Response(null, { status: 204, headers: { ...headers, allow: methods, "cache-control": "no-store" } });
}
