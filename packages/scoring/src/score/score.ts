import type { PolicyDocument } from "@kinerja/policy";
import { readInput, type ScoreInput } from "../input/readInput.ts";
import { repeatedIds } from "../input/repeatedIds.ts";
import type { MemberResult, MemberValues, ScoreReport } from "../result/scoreReport.ts";
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
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * score(policy, [{ id: "p-1", done: "87.5" }]).results[0]?.values.missing; // => "12.50"
 */
export function score<Policy extends PolicyDocument>(
  policy: Policy,
  input: ScoreInput | readonly unknown[],
  options: ScoreOptions = {},
): ScoreReport<MemberValues<Policy>> {
  const { at, members, issues } = readInput(input);
  const date = options.at ?? at;
  const engine = engineOf(policy, date === undefined ? options : { ...options, at: date });
  const repeated = repeatedIds(members);
  const results = members.map((member, index) => engine.scoreMember(member, `members[${index}]`, repeated));
  // A typed policy's names are those of its rules, and the engine gives a value for each rule.
  return {
    policy: engine.program.policy,
    results: results as readonly unknown[] as readonly MemberResult<MemberValues<Policy>>[],
    issues: [...issues, ...engine.warnings],
  };
}
