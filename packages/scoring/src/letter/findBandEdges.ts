import type { Bands, Constant } from "@kinerja/policy";
import { decimalDistance } from "./decimalDistance.ts";
import type { Headline } from "./findHeadline.ts";
import type { LetterScope } from "./letterScope.ts";
import { walkExpression } from "./walkExpression.ts";

/** The lower edge of a band and the category in it. */
interface BandEdge {
  readonly edge: string;
  readonly open: boolean;
  readonly result: string;
}

/** The band that a value fell into, and the next one above it where there is one. */
export interface BandEdges {
  readonly value: string;
  readonly own: BandEdge;
  readonly next: BandEdge | undefined;
}

/** Finds the band that decided a result. Nothing where no band decided it. */
export function findBandEdges(headline: Headline, { parameters }: LetterScope): BandEdges | undefined {
  const decision = headline.step.decisions.find(({ kind }) => kind === "band");
  if (decision?.kind !== "band" || typeof decision.result !== "string") return undefined;
  const read = (constant: Constant | undefined): string | undefined => {
    if (constant === undefined) return undefined;
    if (constant.kind === "parameter") return String(parameters[constant.name]?.value ?? "");
    return "decimal" in constant ? constant.decimal : "category" in constant ? constant.category : undefined;
  };
  const bands = walkExpression(headline.rule.expression).filter((part): part is Bands => part.kind === "bands");
  const edges = bands
    .flatMap((part) => part.bands)
    .flatMap((band): readonly BandEdge[] => {
      const edge = read(band.atLeast ?? band.moreThan);
      const result = read(band.then);
      return edge === undefined || result === undefined ? [] : [{ edge, open: band.atLeast === undefined, result }];
    });
  const above = edges.filter(({ edge }) => decimalDistance(decision.edge, edge)?.sign === 1);
  const [next] = [...above].sort((a, b) => decimalDistance(b.edge, a.edge)?.sign ?? 0);
  const own = { edge: decision.edge, open: decision.comparison === "moreThan", result: decision.result };
  return { value: decision.value, own, next };
}
