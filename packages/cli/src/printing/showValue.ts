import type { Language } from "@kinerja/model";
import type { PolicyDocument, ValueType } from "@kinerja/policy";
import type { OutputValue } from "@kinerja/scoring";
import { describeValue } from "../policies/describeValue.ts";
import { showDecimal } from "./showDecimal.ts";

/** The value of a rule as a cell of a table shows it. */
export function showValue(
  value: OutputValue | undefined,
  output: ValueType,
  layout: { readonly policy: PolicyDocument; readonly language: Language },
): string {
  return showDecimal(describeValue(value, output.kind === "category" ? output.set : undefined, layout), output);
}
