import { z } from "zod";
import { createIssue } from "../createIssue.ts";
import { isEmptyPeriod } from "../date/isEmptyPeriod.ts";
import type { Period } from "../date/period.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchemaOf.ts";
import { isoDateSchema } from "./textSchemas.ts";

/**
 * Checks a half-open period: real days, and an end after the beginning.
 *
 * @example
 * periodSchema.safeParse({ from: "2026-01-01", to: "2026-01-01" }).success; // => false
 */
export const periodSchema: z.ZodType<Period> = z
  .strictObject({ from: isoDateSchema, to: isoDateSchema.exactOptional() })
  .check((context) => {
    if (!isEmptyPeriod(context.value)) return;
    const issue = createIssue("period.empty", { path: "", expected: "to after from" });
    context.issues.push({
      code: "custom",
      input: context.value,
      path: ["to"],
      message: issue.message.en,
      params: { issue },
    });
  })
  .meta({ title: "Period", description: "Half-open: from belongs to it, to does not." });

/** Writes the JSON Schema of `periodSchema`. */
export function periodJsonSchema(): JsonSchema {
  return jsonSchemaOf(periodSchema);
}
