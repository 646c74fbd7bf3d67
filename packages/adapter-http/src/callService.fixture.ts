import { createHandler, type Handler, type HandlerOptions } from "./createHandler.ts";
import { exampleOverlay, examplePolicy } from "./examplePolicy.fixture.ts";

/** What a call came to. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The tests look at it as they please.
  readonly json: { readonly [key: string]: unknown };
}

/** What a call sends: a value becomes JSON, a text goes as it is. */
export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a service of the example policy. */
export function exampleService(options: Partial<HandlerOptions> = {}): Handler {
  return createHandler({
    policies: [examplePolicy],
    overlays: [exampleOverlay],
    onFault: (fault) => {
      throw fault;
    },
    ...options,
  });
}

/** Calls a service. */
export async function callService(handle: Handler, path: string, options: CallOptions = {}): Promise<Called> {
  const { body, headers = {}, method = body === undefined ? "GET" : "POST" } = options;
  const content = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await handle(
    new Request(`http://localhost${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: content as string }),
    }),
  );
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true && text !== "";
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
}
