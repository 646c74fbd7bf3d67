import {
  addIntegers,
  compareIntegers,
  type Decimal,
  formatDecimal,
  type Issue,
  parseDecimal,
  rescaleDecimal,
} from "@kinerja/model";
import type { WeightBasis } from "./positionProfile.ts";
import { profileIssue } from "./profileIssue.ts";

/** What weights are looked at and what they should add up to. */
export interface WeighOptions {
  readonly total: string;
  /** Where the entries stand, for issues. */
  readonly path: readonly PropertyKey[];
}

/** Tells whether entries have weights, and what is wrong with those: all or none have one, and they make the total. */
export function weighEntries(
  entries: readonly { readonly name: string; readonly weight?: string }[],
  { total, path }: WeighOptions,
): { readonly weights: WeightBasis; readonly issues: readonly Issue[] } {
  if (entries.every(({ weight }) => weight === undefined)) return { weights: "equal", issues: [] };
  const issues: Issue[] = [];
  let sum: Decimal = { units: 0, decimals: 0 };
  for (const { name, weight } of entries) {
    const at = [...path, name];
    if (weight === undefined) {
      issues.push(profileIssue("profile.weightMissing", at, { values: { entry: name } }));
      continue;
    }
    const read = parseDecimal(weight);
    if (read === undefined || compareIntegers(read.units, 0) < 0) {
      issues.push(
        profileIssue("profile.weightForm", at, { values: { entry: name, received: weight }, received: weight }),
      );
    } else sum = add(sum, read);
  }
  const expected = parseDecimal(total);
  if (issues.length === 0 && (expected === undefined || !isEqual(sum, expected))) {
    const received = formatDecimal(sum);
    const values = { entries: entries.map(({ name }) => name).join(" + "), received, expected: total };
    issues.push(profileIssue("profile.weightsTotal", path, { values, expected: total, received }));
  }
  return { weights: "given", issues };
}

function add(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: addIntegers(rescaleDecimal(a, decimals), rescaleDecimal(b, decimals)), decimals };
}

function isEqual(a: Decimal, b: Decimal): boolean {
  const decimals = Math.max(a.decimals, b.decimals);
  return compareIntegers(rescaleDecimal(a, decimals), rescaleDecimal(b, decimals)) === 0;
}
