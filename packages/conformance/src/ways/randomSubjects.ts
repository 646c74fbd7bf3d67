import { compilePolicy } from "@kinerja/scoring";
import { createRandom } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { randomMember } from "../randomPolicies/randomMember.ts";
import type { MadeSubject } from "./waySubjects.ts";

const dates = ["2020-01-01", "2023-06-30", "2023-07-01", "2030-02-28"] as const;

/** Random policies of every construct, with members of every kind of value and absence. */
export function randomSubjects(seed: number, count: number): readonly MadeSubject[] {
  return Array.from({ length: count }, (_, index): MadeSubject => {
    const random = createRandom(seed + index);
    const document = randomDocument(random, `random-${seed + index}`);
    const { program } = compilePolicy(document, { at: random.pick(dates) });
    return {
      name: document.id,
      policy: document,
      overlays: [],
      document,
      program,
      make: (memberSeed) => (from, to) => {
        const own = createRandom(memberSeed + index + from);
        return Array.from({ length: to - from }, (__, place) => randomMember(own, document, `m${from + place}`));
      },
    };
  });
}
