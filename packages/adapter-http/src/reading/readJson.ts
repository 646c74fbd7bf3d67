import { parseExactJson } from "@kinerja/model";
import { createProblem } from "../reply/createProblem.ts";
import type { Step } from "../reply/reply.ts";
import type { Limits } from "../service/limits.ts";

/** Reads JSON without losing a digit, within the limits. */
export function readJson(text: string, { depth, values }: Pick<Limits, "depth" | "values">): Step<unknown> {
  const reading = parseExactJson(text, { greatestDepth: depth, greatestValues: values });
  if (reading.kind === "read") return { kind: "ready", value: reading.value };
  const place = placeOf(text, reading.offset);
  switch (reading.fault) {
    case "syntax":
      return createProblem("http.notJson", { values: place });
    case "duplicateKey":
      return createProblem("http.duplicateKey", { values: place });
    case "tooDeep":
      return createProblem("http.tooDeep", { values: { ...place, limit: depth } });
    case "tooMany":
      return createProblem("http.tooManyValues", { values: { limit: values } });
    default:
      return reading.fault satisfies never;
  }
}

/** Line and column of a place in a text, both counted from 1. */
function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
