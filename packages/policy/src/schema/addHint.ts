import { formatPath, type Issue, modelMessages, nearestName } from "@kinerja/model";
import type { z } from "zod";
import { units } from "../units/units.ts";
import { nearestUnit } from "../verify/nearestUnit.ts";

/** Keys under which a decimal stands as text. */
const decimalKeys: readonly PropertyKey[] = ["decimal", "value", "least", "greatest", "whenMissing"];

/**
 * Adds to an issue about a value what was probably meant: the nearest allowed word, or a number
 * written as text.
 */
export function addHint(issue: Issue, zodIssue: z.core.$ZodIssue, input: unknown): Issue {
  // An issue inside one form of a union has a longer path; what stands here is not what it is about.
  if (issue.path !== formatPath(zodIssue.path)) return issue;
  const value = zodIssue.path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    input,
  );
  if (typeof value === "string" && zodIssue.code === "invalid_value") {
    const allowed = zodIssue.values.map(String);
    const near = Object.hasOwn(units, allowed[0] ?? "") ? nearestUnit(value) : nearestName(value, allowed);
    if (near === undefined) return issue;
    return extend(issue, { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` });
  }
  const misfit = zodIssue.code === "invalid_type" || zodIssue.code === "invalid_union";
  const key = zodIssue.path.at(-1);
  if (!misfit || typeof value !== "number" || key === undefined || !decimalKeys.includes(key)) return issue;
  const text = String(value);
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return issue;
  const { id, en } = modelMessages["schema.type"];
  const typed = { ...issue, code: "schema.type", message: { id, en }, expected: "string" };
  return extend(typed, { id: `Tulis sebagai teks: "${text}".`, en: `Instead write it as text: "${text}".` });
}

function extend(issue: Issue, hint: Issue["message"]): Issue {
  const { id, en } = issue.message;
  return { ...issue, message: { id: `${id} ${hint.id}`, en: `${en} ${hint.en}` } };
}
