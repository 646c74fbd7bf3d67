import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";

/**
 * Reads the content of a request as text.
 *
 * Bytes are counted as they come, whatever Content-Length says, and reading stops at the limit.
 * Compressed content is refused and never unpacked.
 */
export async function readBody(request: Request, greatestBytes: number): Promise<Step<string>> {
  const { headers } = request;
  if (!isJson(headers.get("content-type"))) {
    return createProblem("http.contentType", { headers: { accept: "application/json" } });
  }
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding.trim().toLowerCase() !== "identity") {
    return createProblem("http.contentEncoding", { headers: { "accept-encoding": "identity" } });
  }
  const tooLarge = createProblem("http.tooLarge", { values: { limit: greatestBytes } });
  if (Number(headers.get("content-length") ?? 0) > greatestBytes) return tooLarge;
  const bytes = await collect(request, greatestBytes);
  if (bytes === "tooLarge") return tooLarge;
  if (bytes === "interrupted") return createProblem("http.bodyInterrupted");
  return decode(bytes);
}

function isJson(header: string | null): boolean {
  const [type = "", ...details] = (header ?? "").split(";").map((part) => part.trim().toLowerCase());
  if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) return false;
  const charset = details.find((detail) => detail.startsWith("charset="))?.slice("charset=".length);
  return charset === undefined || /^"?utf-?8"?$/.test(charset);
}

async function collect(
  request: Request,
  greatestBytes: number,
): Promise<readonly Uint8Array[] | "tooLarge" | "interrupted"> {
  if (request.body === null) return [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return chunks;
      size += value.byteLength;
      if (size > greatestBytes) {
        // Nobody waits for the rest to be dropped.
        reader.cancel().catch(() => undefined);
        return "tooLarge";
      }
      chunks.push(value);
    }
  } catch {
    // The client broke off, or an earlier layer has read the content already.
    return "interrupted";
  }
}

function decode(chunks: readonly Uint8Array[]): Step<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    const text = parts.join("") + decoder.decode();
    return text.trim() === "" ? createProblem("http.emptyBody") : { kind: "ready", value: text };
  } catch {
    return createProblem("http.notUtf8");
  }
}
