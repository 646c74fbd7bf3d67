import { formatDecimal } from "@kinerja/model";
import type { Bands } from "../document/expression.ts";
import { type BandEdges, type BandFault, faultsOfBands } from "./bandsOnGrid.ts";
import { daysOfEdges, edgesAt } from "./edgesAt.ts";
import { compareDecimals } from "./evaluate/decimals.ts";
import type { FindingCode } from "./findingMessages.ts";
import { gridOf } from "./gridOf.ts";
import type { PlacedExpression } from "./placedExpressions.ts";
import type { Verification } from "./verification.ts";

const codes = {
  gap: "policy.bandGap",
  overlap: "policy.bandOverlap",
  empty: "policy.bandEmpty",
  unreachable: "policy.bandUnreachable",
} as const satisfies Readonly<Record<BandFault["kind"], FindingCode>>;

/** Checks on every day that bands touch, do not overlap, and can be reached. */
export function verifyBands(verification: Verification): void {
  for (const place of verification.placed) {
    if (place.expression.kind === "bands") checkBands(verification, place, place.expression);
  }
}

function checkBands(verification: Verification, place: PlacedExpression, expression: Bands): void {
  const { report, analysis, days } = verification;
  const rules = place.rule === undefined ? [] : [place.rule];
  if (expression.bands.length === 0) report("policy.bandsEmpty", place.path, { values: {}, witness: "[]", rules });
  const grid = gridOf(analysis.types.get(expression.of));
  if (grid === undefined) return;
  const reported = new Set<string>();
  for (const day of daysOfEdges(expression, days)) {
    const edges = edgesAt(expression, day);
    if (edges === undefined) continue;
    const dated = usesParameter(expression) ? ` (${day.date})` : "";
    for (const fault of faultsOfBands(edges, grid)) {
      const key = `${fault.kind} ${fault.index}`;
      if (reported.has(key)) continue;
      reported.add(key);
      const witness = `${fault.value}${dated}`;
      const band = `${describeEdges(edges[fault.index])}${dated}`;
      const values = { value: witness, range: witness, band };
      report(codes[fault.kind], `${place.path}.bands[${fault.index}]`, { values, witness, rules });
    }
    if (isOrdered(edges) || reported.has("order")) continue;
    reported.add("order");
    const witness = edges.map((edge) => lowerText(edge)).join(", ") + dated;
    report("policy.bandsUnordered", place.path, { values: {}, witness, rules });
  }
}

function usesParameter({ bands }: Bands): boolean {
  return bands.some((band) =>
    [band.atLeast, band.moreThan, band.lessThan, band.atMost].some((edge) => edge?.kind === "parameter"),
  );
}

function isOrdered(bands: readonly BandEdges[]): boolean {
  const lowers = bands.flatMap(({ atLeast, moreThan }) => atLeast ?? moreThan ?? []);
  const steps = lowers.slice(1).map((lower, index) => {
    const before = lowers[index];
    return before === undefined ? 0 : compareDecimals(lower, before);
  });
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

function lowerText({ atLeast, moreThan }: BandEdges): string {
  const lower = atLeast ?? moreThan;
  return lower === undefined ? "–" : formatDecimal(lower);
}

function describeEdges(edges: BandEdges | undefined): string {
  const signs = { atLeast: "≥", moreThan: ">", lessThan: "<", atMost: "≤" } as const;
  return (["atLeast", "moreThan", "lessThan", "atMost"] as const)
    .flatMap((edge) => {
      const value = edges?.[edge];
      return value === undefined ? [] : [`${signs[edge]} ${formatDecimal(value)}`];
    })
    .join(", ");
}
