import type { Issue } from "@kinerja/model";
import type { Coverage } from "../result/scoreReport.ts";

/** What was read of one member besides the values, which stand in the interpreter's memory. */
export interface MemberReading {
  /** The id, or an empty text where there is none. */
  readonly id: string;
  readonly coverage: Coverage;
  readonly issues: readonly Issue[];
}
