import { KinerjaError } from "@kinerja/model";
import type { ScoreReport } from "@kinerja/scoring";
import type { FoundPolicy } from "./findPolicy.ts";
import { type VectorFailure, vectorFailure } from "./vectorFailure.ts";
import type { VectorRunner } from "./vectorRunner.ts";

/** What is run, with what, and where it stands in the file. */
export interface ScoreContext {
  readonly vector: string;
  readonly path: string;
  readonly found: FoundPolicy;
  readonly runner: VectorRunner;
}

/** A policy that cannot be used at all is an outcome of the vector, not the end of the run. */
export function scoreOrFailure(
  members: readonly unknown[],
  { found, runner, vector, path }: ScoreContext,
): ScoreReport | VectorFailure {
  const { policy, overlays, at } = found;
  try {
    return runner.score(policy, members, { overlays, ...(at === undefined ? {} : { at }) });
  } catch (error) {
    if (!(error instanceof KinerjaError)) throw error;
    const codes = [...new Set(error.issues.map(({ code }) => code))].sort();
    const received = codes.length === 0 ? [error.code] : codes;
    return vectorFailure("vectors.notScored", { vector, path, received, values: { reason: received.join(", ") } });
  }
}
