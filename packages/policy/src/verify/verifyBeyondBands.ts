import { formatDecimal } from "@kinerja/model";
import { isBeyondBands } from "./bandsOnGrid.ts";
import type { Attempt } from "./createTrial.ts";
import { describeMember } from "./describeMember.ts";
import { edgesAt } from "./edgesAt.ts";
import type { MemberInput } from "./memberPlaces.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** Finds members whose value lies below the lowest band or above the highest; only one that was computed counts. */
export function verifyBeyondBands(
  { placed, report }: Verification,
  search: { readonly day: DayInForce; readonly attempt: Attempt; readonly samples: readonly MemberInput[] },
): void {
  const reported = new Set<string>();
  for (const sample of search.samples) {
    for (const { expression, outcome, operand } of search.attempt.member(sample)?.decisions ?? []) {
      if (expression.kind !== "bands" || outcome >= 0 || operand === undefined) continue;
      const edges = edgesAt(expression, search.day);
      if (edges === undefined || !isBeyondBands(edges, operand)) continue;
      for (const { path, rule } of placed.filter((place) => place.expression === expression)) {
        if (reported.has(path)) continue;
        reported.add(path);
        const value = formatDecimal(operand);
        const rules = rule === undefined ? [] : [rule];
        report("policy.outsideBands", path, {
          values: { value },
          witness: `${value} ← ${describeMember(sample)}`,
          rules,
        });
      }
    }
  }
}
