import type { EngineResult } from "./engineResult.ts";

/** The issue codes of a result that are errors, each once, sorted. */
export function codesOf({ issues }: EngineResult): readonly string[] {
  return [...new Set(issues.filter(({ severity }) => severity !== "warning").map(({ code }) => code))].sort();
}
