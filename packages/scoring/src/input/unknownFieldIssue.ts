import { type Issue, nearestName } from "@kinerja/model";
import { scoringIssue } from "../scoringIssue.ts";

/**
 * Makes the issue of a key that no field has; `path` leads to its row.
 *
 * @example
 * unknownFieldIssue("bonuss", ["id", "bonus"], "members[0]").path; // => "members[0].bonuss"
 */
export function unknownFieldIssue(name: string, known: readonly string[], path: string): Issue {
  const near = nearestName(name, known);
  const hint =
    near === undefined
      ? { id: `Yang dikenal: ${known.join(", ")}.`, en: `Known are: ${known.join(", ")}.` }
      : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
  const shown = name.length > 64 ? `${name.slice(0, 64)}…` : name;
  const details = near === undefined ? {} : { expected: near };
  return scoringIssue("input.unknownField", `${path}.${shown}`, { name: shown, hint }, details);
}
