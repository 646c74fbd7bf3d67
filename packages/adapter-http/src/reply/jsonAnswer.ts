import type { Answer } from "./reply.ts";

/** Makes an answer of a value. */
export function jsonAnswer(value: unknown): Answer {
  return { kind: "answer", mediaType: "application/json", body: JSON.stringify(value) };
}
