import type { Band, Bands, Constant, Expression } from "@kinerja/policy";
import { anyConstant, decimalText, type Vocabulary, type WantedType } from "./vocabulary.ts";

/** Random bands: most cover all numbers, some leave a gap or end below, so that values fall outside. */
export function randomBands(vocabulary: Vocabulary, wanted: WantedType, of: Expression): Bands {
  const { random } = vocabulary;
  const count = random.between(1, 5);
  const edges = [
    ...new Set(Array.from({ length: count }, () => Number(decimalText(random, random.pick([0, 0, 1, 2]))))),
  ].sort((a, b) => a - b);
  const lowest = random.chance(3, 4) ? "-1e40" : undefined;
  const lowers = [...(lowest === undefined ? [] : [lowest]), ...edges.map(plain)];
  const bands = lowers.map((lower, index): Band => {
    const edge: Constant = { kind: "literal", decimal: lower };
    const next = lowers[index + 1];
    return {
      ...(random.chance(1, 2) ? { atLeast: edge } : { moreThan: edge }),
      ...upperEdge(vocabulary, next),
      // The first band has a value, so that the whole has a type.
      then: anyConstant(vocabulary, wanted, index > 0),
    };
  });
  const shuffled = random.chance(1, 2) ? bands : [...bands].reverse();
  return { kind: "bands", of, bands: closed(shuffled) };
}

function upperEdge({ random }: Vocabulary, next: string | undefined): Partial<Band> {
  if (next === undefined || random.chance(2, 3)) return {};
  const edge: Constant = { kind: "literal", decimal: next };
  return random.chance(1, 2) ? { lessThan: edge } : { atMost: edge };
}

/** Where a band ends at the very edge of the next one, exactly one of both holds the edge. */
function closed(bands: readonly Band[]): readonly Band[] {
  return bands.map((band) => {
    if (band.atMost === undefined) return band;
    const upper = textOf(band.atMost);
    const taken = bands.some((other) => other.atLeast !== undefined && textOf(other.atLeast) === upper);
    if (!taken) return band;
    const { atMost, ...rest } = band;
    return { ...rest, lessThan: atMost };
  });
}

function textOf(constant: Constant): string {
  return constant.kind === "literal" && "decimal" in constant ? constant.decimal : "";
}

function plain(edge: number): string {
  return edge.toFixed(2).replace(/\.?0+$/, "") || "0";
}
