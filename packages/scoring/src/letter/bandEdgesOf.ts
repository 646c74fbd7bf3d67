import type { Bands, Constant } from "@kinerja/policy";
import type { LetterScope } from "./letterScope.ts";

/** The lower edge of a band and the category in it. */
export interface BandEdge {
  readonly edge: string;
  readonly open: boolean;
  readonly result: string;
}

/** The lower edges of bands with the category in each, as written. */
export function bandEdgesOf({ bands }: Bands, { parameters }: Pick<LetterScope, "parameters">): readonly BandEdge[] {
  const read = (constant: Constant | undefined): string | undefined => {
    if (constant === undefined) return undefined;
    if (constant.kind === "parameter") return String(parameters[constant.name]?.value ?? "");
    return "decimal" in constant ? constant.decimal : "category" in constant ? constant.category : undefined;
  };
  return bands.flatMap((band): readonly BandEdge[] => {
    const edge = read(band.atLeast ?? band.moreThan);
    const result = read(band.then);
    return edge === undefined || result === undefined ? [] : [{ edge, open: band.atLeast === undefined, result }];
  });
}
