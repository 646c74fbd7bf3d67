import type { NumberType } from "./expressionType.ts";
import type { Inference } from "./inference.ts";

/**
 * Finds the one dimension of several numbers; a literal zero without a unit fits any. Reports where two differ.
 *
 * @returns the dimension, or `undefined` after a finding.
 */
export function commonDimension(inference: Inference, path: string, types: readonly NumberType[]): string | undefined {
  const [first, ...rest] = types.filter((type) => type.zero !== true);
  if (first === undefined) return "";
  const other = rest.find((type) => type.dimension !== first.dimension);
  if (other === undefined) return first.dimension;
  return inference.report("policy.unitMismatch", path, {
    values: { expected: first, received: other },
    witness: `${first.dimension || "one"} / ${other.dimension || "one"}`,
  });
}
