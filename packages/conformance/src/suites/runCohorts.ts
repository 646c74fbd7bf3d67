import type { PolicyDocument } from "@kinerja/policy";
import { createEngine, type Program } from "@kinerja/scoring";
import type { CohortKernel } from "@kinerja/scoring/cohort";
import { createRandom } from "../random/createRandom.ts";
import { randomDocument } from "../randomPolicies/randomDocument.ts";
import { randomMember } from "../randomPolicies/randomMember.ts";
import { cohortDifferences } from "./cohortDifferences.ts";
import { provedPolicies } from "./provedPolicies.ts";

/** How much, from which seed. */
export interface CohortsOptions {
  readonly seed: number;
  /** Generated members of each policy. */
  readonly members: number;
  readonly documents: number;
  readonly membersOfADocument: number;
  /** The printed forms of a program that are held against the interpreter. */
  readonly kernelsOf: (program: Program) => readonly CohortKernel[];
  /** Told of each cohort when it is done. Default: nobody. */
  readonly onCohort?: (name: string, members: number) => void;
}

/** Members that stand in memory as objects at one time. */
const greatestBatch = 20_000;

/** What a run found. */
export interface CohortsReport {
  readonly cohorts: number;
  readonly members: number;
  readonly values: number;
  readonly mismatches: number;
  /** The first differences, each with what makes it again. */
  readonly examples: readonly string[];
}

const greatestExamples = 20;

/** Scores cohorts of every proved policy and of random ones by all ways of running, and compares them. */
export function runCohorts({
  seed,
  members,
  documents,
  membersOfADocument,
  kernelsOf,
  onCohort,
}: CohortsOptions): CohortsReport {
  const report = { cohorts: 0, members: 0, values: 0, mismatches: 0, examples: [] as string[] };
  const hold = (name: string, engine: ReturnType<typeof createEngine>, all: readonly Raw[]): void => {
    const { values, differences } = cohortDifferences({ engine, members: all, kernels: kernelsOf(engine.program) });
    report.cohorts += 1;
    report.members += all.length;
    report.values += values;
    report.mismatches += differences.length;
    for (const text of differences.slice(0, 3)) {
      if (report.examples.length < greatestExamples) report.examples.push(`${name}: ${text}`);
    }
  };
  for (const { name, policy, overlays, generate } of provedPolicies) {
    const random = createRandom(seed);
    const engine = createEngine(policy, { overlays });
    for (let from = 0; from < members; from += greatestBatch) {
      const length = Math.min(greatestBatch, members - from);
      hold(
        name,
        engine,
        Array.from({ length }, (_, index) => generate(random, `m${from + index}`).member),
      );
    }
    onCohort?.(name, members);
  }
  for (let index = 0; index < documents; index += 1) {
    const random = createRandom(seed + index);
    const document: PolicyDocument = randomDocument(random, `random-${seed + index}`);
    const all = Array.from({ length: membersOfADocument }, (_, place) => randomMember(random, document, `m${place}`));
    hold(`seed ${seed + index}`, createEngine(document), all);
  }
  return report;
}

type Raw = Readonly<Record<string, unknown>>;
