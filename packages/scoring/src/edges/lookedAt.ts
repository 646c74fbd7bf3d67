import { compareIntegers, type Integer, powerOfTen } from "@kinerja/model";
import type { Program } from "../program/program.ts";

/** A number that is compared: its node, and the node below its changes of scale. */
export interface LookedAt {
  readonly node: number;
  readonly root: number;
  /** The decimals of the comparison, and of the root. */
  readonly decimals: number;
  readonly rootDecimals: number;
  /** The number moves by this many units of the comparison. */
  readonly step: Integer;
  readonly least: Integer;
  readonly greatest: Integer;
}

/** Follows a compared number to the node that it is the value of. Nothing where it is no number, or a constant. */
export function lookedAt({ nodes }: Program, node: number): LookedAt | undefined {
  const type = nodes[node]?.type;
  if (type?.kind !== "number") return undefined;
  let root = node;
  let fewest = type.scale;
  for (let at = nodes[root]; at?.operation === "widen" || at?.operation === "narrow"; at = nodes[root]) {
    root = at.a;
    const below = nodes[root]?.type;
    if (below?.kind === "number") fewest = Math.min(fewest, below.scale);
  }
  const from = nodes[root];
  if (from?.type.kind !== "number" || from.operation === "constant") return undefined;
  if (compareIntegers(type.least, type.greatest) === 0) return undefined;
  return {
    node,
    root,
    decimals: type.scale,
    rootDecimals: from.type.scale,
    step: powerOfTen(type.scale - fewest),
    least: type.least,
    greatest: type.greatest,
  };
}
