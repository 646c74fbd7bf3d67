import type { ProgramNode } from "../program/program.ts";
import { bandsCover } from "./bandsCover.ts";
import { lackCodes } from "./lackCodes.ts";
import type { SqlContext } from "./sqlContext.ts";
import { writeLacks } from "./writeLacks.ts";
import { unify, type Written } from "./written.ts";

/**
 * Writes bands as one `CASE`, from the highest lower edge: the first edge that is passed counts, and what
 * lies above its band's upper edge lies in no band.
 */
export function writeBands(
  context: SqlContext,
  node: Extract<ProgramNode, { operation: "bands" }>,
  { a, thens }: { readonly a: Written; readonly thens: readonly Written[] },
): { readonly value: string; readonly code: string; readonly width: Written["width"] } {
  const { texts, width } = unify(context.dialect, thens);
  const isCovered = bandsCover(context.program.nodes[node.a], node.bands);
  const cases = (of: (at: number) => string, outside: string): string =>
    node.bands
      .map(({ lower, lowerOpen, upper, upperOpen }, at) => {
        const passed = `${a.text} ${lowerOpen ? ">" : ">="} ${lower}`;
        const within = `${a.text} ${upperOpen === true ? "<" : "<="} ${upper}`;
        const own =
          upper === undefined || isCovered ? of(at) : `CASE WHEN ${within} THEN ${of(at)} ELSE ${outside} END`;
        return `WHEN ${passed} THEN ${own}`;
      })
      .join(" ");
  const outside = String(lackCodes["score.outsideBands"]);
  const none =
    a.lacks.length === 0 ? outside : `CASE WHEN ${a.text} IS NULL THEN ${writeLacks(a.lacks)} ELSE ${outside} END`;
  return {
    value: `CASE ${cases((at) => texts[at] ?? "NULL", "NULL")} END`,
    code: `CASE ${cases((at) => writeLacks(thens[at]?.lacks ?? []), outside)} ELSE ${none} END`,
    width,
  };
}
