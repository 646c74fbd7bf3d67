import { nationalPolicy } from "@kinerja/bench/nationalPolicy";
import { compilePolicy } from "@kinerja/scoring";
import { nationalWorkload } from "../generators/nationalWorkload.ts";
import { createRandom } from "../random/createRandom.ts";
import { provedPolicies } from "../suites/provedPolicies.ts";
import type { WaySubject } from "./sampleOf.ts";

/** A subject with what makes its members: members `from` to `to`, the same ones wherever a run begins. */
export interface MadeSubject extends WaySubject {
  readonly make: (seed: number) => (from: number, to: number) => readonly Readonly<Record<string, unknown>>[];
}

type Proved = Pick<(typeof provedPolicies)[number], "name" | "policy" | "overlays" | "document" | "generate">;

const national: Proved = {
  name: "national-workload",
  policy: nationalPolicy,
  overlays: [],
  document: nationalPolicy,
  generate: nationalWorkload,
};

/** The national workload, then every policy of the catalogue and every variant. */
export const waySubjects: readonly MadeSubject[] = [national, ...provedPolicies].map(madeOf);

function madeOf({ name, policy, overlays, document, generate }: Proved): MadeSubject {
  const { program } = compilePolicy(policy, { overlays });
  return {
    name,
    policy,
    overlays,
    document,
    program,
    make: (seed) => (from, to) => {
      const random = createRandom(seed + from);
      return Array.from({ length: to - from }, (_, index) => generate(random, `m${from + index}`).member);
    },
  };
}
