import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";

/** The parameters that an address can have. */
export type QueryName = "at" | "lang" | "overlays";

/** What the parameters of an address say. */
export type Query = Readonly<Partial<Record<QueryName, string>>>;

/**
 * Reads the parameters of an address. One that is not known is a problem: a misspelt date would
 * otherwise score by another day's law without a word.
 */
export function readQuery(parameters: URLSearchParams, known: readonly QueryName[]): Step<Query> {
  const query: Partial<Record<QueryName, string>> = {};
  for (const [given, value] of parameters) {
    const name = known.find((candidate) => candidate === given);
    if (name === undefined) {
      return createProblem("http.unknownParameter", { values: { known: known.join(", ") } });
    }
    if (query[name] !== undefined) return createProblem("http.repeatedParameter", { values: { name } });
    query[name] = value;
  }
  if (query.lang !== undefined && query.lang !== "id" && query.lang !== "en") {
    return createProblem("http.unknownLanguage");
  }
  return { kind: "ready", value: query };
}
