import { formatDecimal, parseDecimal } from "@kinerja/model";
import { compareDecimals, roundDecimal } from "./evaluate/decimals.ts";
import type { Value } from "./evaluate/value.ts";

/**
 * Whether a value is what a case expects. A decimal is compared after rounding half-up to the decimals
 * that the case prints; `null` means absent of any kind, or refused with an issue.
 */
export function meetsExpected(value: Value, expected: unknown): boolean {
  switch (value.kind) {
    case "number": {
      const wanted =
        typeof expected === "string" || typeof expected === "number" ? parseDecimal(String(expected)) : undefined;
      if (wanted === undefined) return false;
      return compareDecimals(roundDecimal(value, { decimals: wanted.decimals, mode: "halfUp" }), wanted) === 0;
    }
    case "category":
      return value.name === expected;
    case "boolean":
      return value.boolean === expected;
    case "absent":
      return expected === null || kindOf(expected) === value.absent;
    case "fault":
      // A refused value waits for a correction.
      return expected === null || kindOf(expected) === "pending";
  }
}

/** A value as short text, for findings. */
export function describeValue(value: Value): string {
  switch (value.kind) {
    case "number":
      return formatDecimal(value);
    case "category":
      return value.name;
    case "boolean":
      return String(value.boolean);
    case "absent":
      return value.absent;
    case "fault":
      return value.code;
  }
}

function kindOf(expected: unknown): unknown {
  return typeof expected === "object" && expected !== null && "absent" in expected ? expected.absent : undefined;
}
