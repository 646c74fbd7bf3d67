import type { FindingWord } from "./findingWord.ts";
import type { Inference } from "./inference.ts";

/** Reports that a part has another kind of value than its place needs. */
export function reportKind(
  inference: Inference,
  path: string,
  values: { readonly expected: FindingWord; readonly received: FindingWord },
): undefined {
  return inference.report("policy.typeMismatch", path, { values });
}
