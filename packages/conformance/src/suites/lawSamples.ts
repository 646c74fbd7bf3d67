import type { PolicyDocument } from "@kinerja/policy";
import { createRandom } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { randomMember } from "../randomPolicies/randomMember.ts";
import { provedPolicies } from "./provedPolicies.ts";

/** A policy and members to hold laws against. */
export interface LawSample {
  readonly policy: PolicyDocument;
  readonly members: readonly Readonly<Record<string, unknown>>[];
}

/** Samples of the real policies and of random ones. */
export function lawSamples(seed: number, members: number): readonly LawSample[] {
  const random = createRandom(seed);
  const real = provedPolicies
    .filter(({ overlays }) => overlays.length === 0)
    .map(
      ({ policy, generate }): LawSample => ({
        policy,
        members: Array.from({ length: members }, (_, index) => generate(random, `m${index}`).member),
      }),
    );
  const made = Array.from({ length: 12 }, (_, index): LawSample => {
    const policy = randomDocument(random, `random-${index}`);
    return {
      policy,
      members: Array.from({ length: members }, (__, place) => randomMember(random, policy, `m${place}`)),
    };
  });
  return [...real, ...made];
}
