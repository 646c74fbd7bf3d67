import type { Issue } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { MemberResult } from "../result/scoreReport.ts";
import type { Trace } from "../trace/trace.ts";
import type { CompileOptions } from "./compilePolicy.ts";
import { engineOf } from "./engineOf.ts";

/** One member's result with the whole way to it. */
export interface Explanation {
  readonly result: MemberResult;
  /** Absent where the member was refused at the door: then nothing was computed. */
  readonly trace?: Trace;
  /** Warnings about the policy at this date. */
  readonly issues: readonly Issue[];
}

/**
 * Scores one member and tells how every value came about: rule by rule, with what each read, what
 * it decided, and by which article.
 *
 * @throws KinerjaError `policy.unsound` or `policy.notResolved` where the policy itself cannot be used
 */
export function explain(policy: PolicyDocument, member: unknown, options?: CompileOptions): Explanation {
  const engine = engineOf(policy, options);
  return { ...engine.explainMember(member, "members[0]"), issues: engine.warnings };
}
