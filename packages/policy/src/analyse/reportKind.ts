import type { Label } from "@kinerja/model";
import { describeType } from "./describeType.ts";
import type { ExpressionType } from "./expressionType.ts";
import type { Inference } from "./inference.ts";

/** Reports that a part has another kind of value than its place needs. */
export function reportKind(
  inference: Inference,
  path: string,
  kinds: { readonly expected: Label; readonly received: ExpressionType | Label },
): undefined {
  const received = "kind" in kinds.received ? describeType(kinds.received) : kinds.received;
  const values = { expected: kinds.expected, received };
  return inference.report("policy.typeMismatch", path, { values, witness: received.en });
}
