import type { PolicyDocument } from "@kinerja/policy";
import type { MemberValues } from "../result/scoreReport.ts";
import type { CompileOptions } from "./compilePolicy.ts";
import { engineOf } from "./engineOf.ts";
import type { Explanation } from "./explanation.ts";

/**
 * Scores one member and tells how every value came about: rule by rule, with what each read, what
 * it decided, and by which article.
 *
 * @throws KinerjaError `policy.unsound` or `policy.notResolved` where the policy itself cannot be used
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * explain(policy, { id: "p-1", done: "87.5" }).trace?.steps[0]?.inputs; // => [{ kind: "field", name: "done", value: "87.50" }]
 */
export function explain<Policy extends PolicyDocument>(
  policy: Policy,
  member: unknown,
  options?: CompileOptions,
): Explanation<MemberValues<Policy>> {
  // A typed policy's names are those of its rules, and the engine gives a value for each rule.
  return engineOf(policy, options).explainMember(member, "members[0]") as Explanation<MemberValues<Policy>>;
}
