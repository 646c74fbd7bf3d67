import type { Label } from "@kinerja/model";
import { vectorFailure } from "./vectorFailure.ts";
import type { VectorOutcome } from "./vectorOutcome.ts";

/** The outcome of a vector, or of a whole file, that does not have the right form. */
export function malformedVector(path: string, vector: string, expected: Label): VectorOutcome {
  const name = vector === "" ? path : vector;
  return { vector: name, failures: [vectorFailure("vectors.malformed", { vector: name, path, values: { expected } })] };
}
