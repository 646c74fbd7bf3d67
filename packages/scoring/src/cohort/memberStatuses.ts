import type { MemberStatus } from "../result/scoreReport.ts";

/** The status of a member in a cohort is the index in this list. */
export const memberStatuses = ["scored", "partial", "refused"] as const satisfies readonly MemberStatus[];
