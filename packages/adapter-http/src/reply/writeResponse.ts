import type { Language } from "@kinerja/model";
import { statusTitles } from "../messages.ts";
import type { Problem, Reply } from "./reply.ts";

/** How a reply is written. */
export interface WriteResponseOptions {
  readonly language: Language;
  /** Headers that come besides: those for other origins. */
  readonly headers: Readonly<Record<string, string>>;
  /** True where only the head was asked for. */
  readonly headOnly: boolean;
}

// Answers are data about people: nobody keeps them, frames them or guesses their type.
const guardHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** Writes a reply as a response of the web platform; a problem as RFC 9457 describes it. */
export function writeResponse(reply: Reply, options: WriteResponseOptions): Response {
  const { language, headOnly } = options;
  const isProblem = reply.kind === "problem";
  const body = isProblem ? writeProblem(reply, language) : reply.body;
  const type = isProblem ? "application/problem+json" : `${reply.mediaType}; charset=utf-8`;
  const spoken = isProblem ? language : reply.language;
  return new Response(headOnly ? null : body, {
    status: isProblem ? reply.status : 200,
    headers: {
      ...guardHeaders,
      "content-type": type,
      ...(spoken === undefined ? {} : { "content-language": spoken }),
      ...(isProblem ? reply.headers : {}),
      ...options.headers,
    },
  });
}

function writeProblem({ status, code, message, issues }: Problem, language: Language): string {
  const title = statusTitles[status]?.[language] ?? String(status);
  return JSON.stringify({ type: "about:blank", title, status, detail: message[language], code, message, issues });
}
