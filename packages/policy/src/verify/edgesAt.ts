import { type Decimal, parseDecimal } from "@kinerja/model";
import type { Bands, Constant } from "../document/expression.ts";
import type { BandEdges } from "./bandsOnGrid.ts";
import type { DayInForce } from "./verification.ts";

/** The edges of all bands on a day; `undefined` where a parameter has no value then. */
export function edgesAt(expression: Bands, day: DayInForce): readonly BandEdges[] | undefined {
  const bands: BandEdges[] = [];
  for (const band of expression.bands) {
    const edges: { -readonly [Edge in keyof BandEdges]: BandEdges[Edge] } = {};
    for (const edge of ["atLeast", "moreThan", "lessThan", "atMost"] as const) {
      const constant = band[edge];
      if (constant === undefined) continue;
      const value = decimalAt(constant, day);
      if (value === undefined) return undefined;
      edges[edge] = value;
    }
    bands.push(edges);
  }
  return bands;
}

/** The days on which the edges differ, each the first of its kind: one day where no edge is a parameter. */
export function daysOfEdges({ bands }: Bands, days: readonly DayInForce[]): readonly DayInForce[] {
  const names = bands.flatMap(({ atLeast, moreThan, lessThan, atMost }) =>
    [atLeast, moreThan, lessThan, atMost].flatMap((edge) => (edge?.kind === "parameter" ? [edge.name] : [])),
  );
  const used = [...new Set(names)];
  const seen = new Set<string>();
  return days.filter(({ parameters }) => {
    const key = JSON.stringify(used.map((name) => (Object.hasOwn(parameters, name) ? parameters[name] : null)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The decimal that a constant is on a day. */
export function decimalAt(constant: Constant, { parameters }: DayInForce): Decimal | undefined {
  if (constant.kind === "literal") return "decimal" in constant ? parseDecimal(constant.decimal) : undefined;
  const value = Object.hasOwn(parameters, constant.name) ? parameters[constant.name] : undefined;
  return typeof value === "string" ? parseDecimal(value) : undefined;
}
