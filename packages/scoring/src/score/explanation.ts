import type { Issue } from "@kinerja/model";
import type { AnyValues, MemberResult, PolicyIdentity } from "../result/scoreReport.ts";
import type { Trace } from "../trace/trace.ts";

/** One member's result with the whole way to it. */
export interface Explanation<Values = AnyValues> {
  readonly result: MemberResult<Values>;
  /** Which policy made the result, on which day. */
  readonly policy: PolicyIdentity;
  /** Absent where the member was refused at the door: then nothing was computed. */
  readonly trace?: Trace;
  /** Warnings about the policy at this date. */
  readonly issues: readonly Issue[];
}
