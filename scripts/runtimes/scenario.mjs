// What every runtime runs. The text that it returns must be the same bytes everywhere.

import * as regulations from "@kinerja/regulations";
import * as kinerja from "kinerja";

/** Scores the demo inputs and returns the results as text. */
export function runScenario() {
  const names = [...Object.keys(kinerja), ...Object.keys(regulations)].sort();
  return `${JSON.stringify({ names })}\n`;
}
