import type { z } from "zod";
import type { Outcome } from "../outcome.ts";
import { type IssuesFromZodOptions, issuesFromZod } from "./issuesFromZod.ts";

/** Options of `parseWith`. */
export type ParseWithOptions = Omit<IssuesFromZodOptions, "input">;

/**
 * Checks input at the door with a schema and gives every mistake as an issue in both languages.
 *
 * No issue holds a value from the input: what was received is told by its type.
 *
 * @returns the value, or all issues: the codes `schema.…` and those of the texts, such as `date.form`.
 * @example
 * const outcome = parseWith(periodSchema, { from: "2026-02-30" }, { path: "period" });
 * outcome.issues.map(({ code, path }) => `${path} ${code}`); // => ["period.from date.form"]
 */
export function parseWith<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  options: ParseWithOptions = {},
): Outcome<Value> {
  const result = schema.safeParse(input);
  if (result.success) return { kind: "accepted", value: result.data, issues: [] };
  return { kind: "refused", issues: issuesFromZod(result.error.issues, { ...options, input }) };
}
