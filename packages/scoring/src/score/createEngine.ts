import type { Issue } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { Program } from "../program/program.ts";
import { type CompileOptions, compilePolicy } from "./compilePolicy.ts";
import { createScorer, type Scorer } from "./createScorer.ts";
import type { Explanation } from "./explanation.ts";

/** A compiled policy that is ready to score one member after another. */
export interface Engine extends Pick<Scorer, "scoreMember"> {
  readonly program: Program;
  /** Scores one raw member and tells the way; `path` leads to it in messages. */
  readonly explainMember: (raw: unknown, path: string) => Explanation;
  /** What came up while the policy was resolved at its date. */
  readonly warnings: readonly Issue[];
}

/**
 * Compiles a policy and joins reader, interpreter, writer and tracer.
 *
 * Use it where many members come one by one; `score` and `explain` keep engines for you.
 *
 * @throws KinerjaError as {@link compilePolicy}
 */
export function createEngine(policy: PolicyDocument, options: CompileOptions = {}): Engine {
  const { program, warnings } = compilePolicy(policy, options);
  const free: Scorer[] = [];
  // A getter of the caller's member may score while that member is read: each such call has its own memory.
  const alone = <Result>(work: (scorer: Scorer) => Result): Result => {
    const scorer = free.pop() ?? createScorer(program);
    try {
      return work(scorer);
    } finally {
      free.push(scorer);
    }
  };
  return {
    program,
    warnings,
    scoreMember: (raw, path, repeated) => alone((scorer) => scorer.scoreMember(raw, path, repeated)),
    explainMember: (raw, path) => {
      const explained = alone((scorer) => scorer.explainMember(raw, path));
      return { policy: program.policy, ...explained, issues: warnings };
    },
  };
}
