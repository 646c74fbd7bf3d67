import type { KinerjaError } from "@kinerja/model";
import { createEngine } from "@kinerja/scoring";
import { compareStaged } from "../compare/compareStaged.ts";
import type { EngineResult } from "../compare/engineResult.ts";
import { createOracle } from "../oracle/createOracle.ts";
import { stagedArithmetic } from "../oracle/stagedArithmetic.ts";
import { createRandom } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { randomMember } from "../randomPolicies/randomMember.ts";

/** How many policies and members, from which seed. */
export interface RandomPoliciesOptions {
  readonly seed: number;
  readonly documents: number;
  readonly members: number;
}

/** What a run of random policies found. */
export interface RandomPoliciesReport {
  readonly documents: number;
  readonly members: number;
  /** Values that were compared, rows of child levels included. */
  readonly values: number;
  readonly refused: number;
  readonly mismatches: number;
  /** The first differences, each with what makes it again. */
  readonly examples: readonly string[];
}

const dates = ["2020-01-01", "2023-06-30", "2023-07-01", "2025-12-31", "2026-01-01", "2030-02-28"] as const;
const greatestExamples = 20;

/** Scores random members by random policies and holds each result against the staged oracle. */
export function runRandomPolicies({ seed, documents, members }: RandomPoliciesOptions): RandomPoliciesReport {
  const examples: string[] = [];
  let mismatches = 0;
  let values = 0;
  let refused = 0;
  const note = (found: string): void => {
    mismatches += 1;
    if (examples.length < greatestExamples) examples.push(found);
  };
  for (let index = 0; index < documents; index += 1) {
    const documentSeed = seed + index;
    const random = createRandom(documentSeed);
    const document = randomDocument(random, `random-${documentSeed}`);
    const at = random.pick(dates);
    const levels = document.levels.slice(1).map(({ name }) => name);
    try {
      const engine = createEngine(document, { at });
      const oracle = createOracle(document, at, stagedArithmetic);
      for (let place = 0; place < members; place += 1) {
        const member = randomMember(random, document, `m${place}`);
        const result: EngineResult = engine.scoreMember(member, "members[0]");
        const differences = compareStaged(oracle(member), result, levels);
        values += Object.keys(result.values).length;
        if (result.status === "refused") refused += 1;
        if (differences.length > 0) note(`seed ${documentSeed}, ${differences.join("; ")}`);
      }
    } catch (error) {
      note(`seed ${documentSeed}: ${describe(error)}`);
    }
  }
  return { documents, members: documents * members, values, refused, mismatches, examples };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const issues = "issues" in error ? (error as KinerjaError).issues : [];
  return [error.message, ...issues.map(({ code, path, received }) => `${code} ${path} ${received ?? ""}`)].join("; ");
}
