import type { IncomingMessage, ServerResponse } from "node:http";
import type { Handler } from "../createHandler.ts";
import { requestBody } from "./requestBody.ts";

/** Answers requests of `node:http`, and of the frameworks that stand on it. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/**
 * Makes a listener for `node:http`, Express and Connect of a handler.
 *
 * Mount it before anything that reads the content of requests, such as `express.json()`. A client
 * that goes away aborts the request's signal, and the computing stops at the next member.
 *
 * @example
 * const listen = nodeListener(async () => new Response("ok"));
 * listen.length; // => 2
 */
export function nodeListener(handle: Handler): NodeListener {
  return async (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const body = requestBody(incoming);
    try {
      const request = toRequest(incoming, { signal: gone.signal, body: body.stream });
      if (request === undefined) refuse(outgoing);
      else await send(outgoing, await handle(request));
    } catch {
      // The client has gone, or its response cannot be written: there is nobody to tell.
      outgoing.destroy();
    } finally {
      body.discard();
    }
  };
}

interface RequestParts {
  readonly signal: AbortSignal;
  readonly body: ReadableStream<Uint8Array>;
}

/** Nothing where `node:http` let something pass that the web platform does not know. */
function toRequest(incoming: IncomingMessage, { signal, body }: RequestParts): Request | undefined {
  const { method = "GET", url = "/", rawHeaders } = incoming;
  try {
    const headers = new Headers();
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
    }
    // Which host was meant stands in the header; the address only needs one of any name.
    const address = url.startsWith("/") ? new URL(`http://localhost${url}`) : new URL(url);
    const hasBody = method !== "GET" && method !== "HEAD";
    const init = { method, headers, signal, ...(hasBody ? { body, duplex: "half" } : {}) };
    return new Request(address, init as RequestInit);
  } catch {
    return undefined;
  }
}

function refuse(outgoing: ServerResponse): void {
  outgoing.writeHead(400, { "content-type": "application/problem+json", "cache-control": "no-store" });
  outgoing.end(JSON.stringify({ type: "about:blank", status: 400, code: "http.requestLine" }));
}

async function send(outgoing: ServerResponse, response: Response): Promise<void> {
  const content = response.body === null ? undefined : new Uint8Array(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (content !== undefined) outgoing.setHeader("content-length", content.byteLength);
  await new Promise<void>((done, fail) => {
    outgoing.once("error", fail).once("close", done);
    outgoing.end(content, done);
  });
}
