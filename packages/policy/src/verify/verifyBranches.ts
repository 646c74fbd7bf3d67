import { possibleKeys } from "./possibleKeys.ts";
import type { Verification } from "./verification.ts";

/**
 * Finds branches of a choice that are never taken, and constraints that no member can keep. Both are
 * proven from the bounds of fields and the categories that inputs can give, so such a finding is no guess.
 */
export function verifyBranches(verification: Verification): void {
  const { document, placed, analysis, report } = verification;
  for (const { expression, path, rule } of placed) {
    if (expression.kind !== "choose" || analysis.types.get(expression.if)?.kind !== "boolean") continue;
    const condition = possibleKeys(verification, expression.if);
    for (const [key, branch] of [
      [true, "then"],
      [false, "else"],
    ] as const) {
      if (condition.has(key)) continue;
      const values = { branch, condition: String(!key) };
      const rules = rule === undefined ? [] : [rule];
      report("policy.branchUnreachable", `${path}.${branch}`, { values, witness: `if = ${!key}`, rules });
    }
  }
  for (const [level, { constraints = [] }] of document.levels.entries()) {
    for (const [index, { name, test }] of constraints.entries()) {
      if (analysis.types.get(test)?.kind !== "boolean" || possibleKeys(verification, test).has(true)) continue;
      report("policy.constraintImpossible", `levels[${level}].constraints[${index}].test`, {
        values: { name },
        witness: name,
      });
    }
  }
}
