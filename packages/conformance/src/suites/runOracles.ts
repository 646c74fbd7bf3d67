import { createEngine } from "@kinerja/scoring";
import { compareExact } from "../compare/compareExact.ts";
import { compareHandWritten } from "../compare/compareHandWritten.ts";
import { compareStaged } from "../compare/compareStaged.ts";
import type { EngineResult } from "../compare/engineResult.ts";
import { createOracle } from "../oracle/createOracle.ts";
import { decidedArithmetic, exactArithmetic } from "../oracle/exactArithmetic.ts";
import { stagedArithmetic } from "../oracle/stagedArithmetic.ts";
import { createRandom } from "../random/createRandom.ts";
import type { ProvedPolicy } from "./provedPolicies.ts";

/** How many members, from which seed. */
export interface OraclesOptions {
  readonly seed: number;
  readonly members: number;
  /** Scores a member in place of the engine, so that a test can plant a wrong one. */
  readonly scoreMember?: (member: Readonly<Record<string, unknown>>) => EngineResult;
}

/** What the three oracles found of one policy. */
export interface OraclesReport {
  readonly policy: string;
  readonly hash: string;
  readonly at: string;
  readonly members: number;
  readonly judgedByHand: number;
  readonly attempts: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /**
   * Members with an exact value within half a millionth of an edge and not on it, where the decision
   * scale of the policy language takes them to the edge. They agree with fractions that have that one rule.
   */
  readonly decidedByScale: number;
  /** Members with any difference, by oracle. */
  readonly mismatches: { readonly staged: number; readonly exact: number; readonly byHand: number };
  /** The first differences of each oracle. */
  readonly examples: readonly string[];
}

const greatestExamples = 12;

/** Scores generated members by a policy and holds each result against the staged, the exact and the hand-written oracle. */
export function runOracles(proved: ProvedPolicy, { seed, members, scoreMember }: OraclesOptions): OraclesReport {
  const { document, policy, overlays, generate, byHand } = proved;
  const engine = createEngine(policy, { overlays });
  const { hash, at } = engine.program.policy;
  const scoreOne = scoreMember ?? ((member): EngineResult => engine.scoreMember(member, "members[0]"));
  const staged = createOracle(document, at, stagedArithmetic);
  const exact = createOracle(document, at, exactArithmetic);
  const decided = createOracle(document, at, decidedArithmetic);
  const levels = document.levels.slice(1).map(({ name }) => name);
  const random = createRandom(seed);
  const tally = createTally();
  for (let index = 0; index < members; index += 1) {
    const { attempt, member, judgedByHand } = generate(random, `m${index}`);
    const result = scoreOne(member);
    tally.count("attempts", attempt);
    tally.count("statuses", result.status);
    tally.note("staged", attempt, member, compareStaged(staged(member), result, levels));
    const differences = compareExact(exact(member), result, levels);
    if (differences.length > 0 && compareExact(decided(member), result, levels).length === 0) {
      tally.count("judged", "byScale");
      continue;
    }
    tally.note("exact", attempt, member, differences);
    if (!judgedByHand || byHand === undefined) continue;
    tally.count("judged", "byHand");
    tally.note("byHand", attempt, member, compareHandWritten(byHand(member), result, levels));
  }
  const { attempts, statuses, mismatches, judged } = tally.counts;
  return {
    policy: proved.name,
    hash,
    at,
    members,
    judgedByHand: judged["byHand"] ?? 0,
    attempts,
    statuses,
    decidedByScale: judged["byScale"] ?? 0,
    mismatches: {
      staged: mismatches["staged"] ?? 0,
      exact: mismatches["exact"] ?? 0,
      byHand: mismatches["byHand"] ?? 0,
    },
    examples: tally.examples,
  };
}

type Counts = Record<string, number>;

interface Tally {
  readonly counts: Readonly<Record<"attempts" | "statuses" | "mismatches" | "judged", Counts>>;
  readonly examples: string[];
  readonly count: (of: keyof Tally["counts"], name: string) => void;
  readonly note: (oracle: string, attempt: string, member: unknown, differences: readonly string[]) => void;
}

function createTally(): Tally {
  const counts = { attempts: {}, statuses: {}, mismatches: {}, judged: {} } as const satisfies Tally["counts"];
  const examples: string[] = [];
  const count: Tally["count"] = (of, name) => {
    const own: Counts = counts[of];
    own[name] = (own[name] ?? 0) + 1;
  };
  return {
    counts,
    examples,
    count,
    note: (oracle, attempt, member, differences) => {
      if (differences.length === 0) return;
      count("mismatches", oracle);
      if (examples.filter((example) => example.startsWith(oracle)).length >= greatestExamples / 3) return;
      examples.push(`${oracle} (${attempt}): ${differences.join("; ")} of ${JSON.stringify(member)}`);
    },
  };
}
