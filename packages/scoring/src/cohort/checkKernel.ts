import type { Program } from "../program/program.ts";
import type { PolicyIdentity } from "../result/scoreReport.ts";
import { cohortError } from "./cohortError.ts";
import type { CohortKernel } from "./cohortKernel.ts";
import type { OpenResult } from "./openResult.ts";

/**
 * Looks whether a kernel was printed from this program and writes every rule that was asked for.
 *
 * @throws KinerjaError `cohort.kernelDoesNotFit`, `cohort.kernelLacksRule`
 */
export function checkKernel({ policy }: Program, kernel: CohortKernel, result: OpenResult): void {
  if (kernel.formatVersion !== 1 || !isSame(kernel.policy, policy)) {
    throw cohortError("cohort.kernelDoesNotFit", { received: describe(kernel.policy), expected: describe(policy) });
  }
  for (const [level, { rules }] of result.levels.entries()) {
    const known = kernel.rules[level] ?? [];
    for (const { output } of rules) {
      if (known.includes(output.name)) continue;
      throw cohortError("cohort.kernelLacksRule", { name: output.name, expected: kernel.rules.flat().join(", ") });
    }
  }
}

/** The hash covers overlays and values; the day chooses among them. */
function describe({ id, version, hash, at }: PolicyIdentity): string {
  return `${id} ${version}, ${hash.slice(0, 12)}…, ${at}`;
}

function isSame(a: PolicyIdentity, b: PolicyIdentity): boolean {
  return a.id === b.id && a.version === b.version && a.hash === b.hash && a.at === b.at;
}
