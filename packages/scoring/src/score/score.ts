import type { PolicyDocument } from "@kinerja/policy";
import { readInput, type ScoreInput } from "../input/readInput.ts";
import type { MemberResult, ScoreReport } from "../result/scoreReport.ts";
import type { CompileOptions } from "./compilePolicy.ts";
import { engineOf } from "./engineOf.ts";

/** Options of {@link score}. */
export type ScoreOptions = CompileOptions;

/**
 * Scores members by a policy and says for each what it is worth, how much of it was measured and
 * what stands in the way.
 *
 * Pure and synchronous. A member with a fault gets its issues and the others are scored. Numbers may
 * be given as JSON numbers or as decimal texts; absence is `null` or `{ absent: kind }`.
 *
 * @param input a list of members, or `{ at, members }`; `options.at` wins over `input.at`
 * @returns results in input order, decimals as text at each rule's declared decimals
 * @throws KinerjaError `policy.unsound` or `policy.notResolved` where the policy itself cannot be used
 */
export function score(
  policy: PolicyDocument,
  input: ScoreInput | readonly unknown[],
  options: ScoreOptions = {},
): ScoreReport {
  const { at, members, issues } = readInput(input);
  const date = options.at ?? at;
  const engine = engineOf(policy, date === undefined ? options : { ...options, at: date });
  const seen = new Set<string>();
  const results = members.map((member, index): MemberResult => engine.scoreMember(member, `members[${index}]`, seen));
  return { policy: engine.program.policy, results, issues: [...issues, ...engine.warnings] };
}
