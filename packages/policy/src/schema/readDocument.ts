import { formatPath, type Issue, nearestName, type Outcome } from "@kinerja/model";
import { issuesFromZod } from "@kinerja/model/schema";
import type { z } from "zod";
import { findDuplicateKeys } from "../json/findDuplicateKeys.ts";
import { documentOrder } from "../print/documentOrder.ts";
import { inOrder } from "../print/inOrder.ts";
import { addHint } from "./addHint.ts";
import { limits } from "./checkSize.ts";
import { documentIssue } from "./documentIssue.ts";
import { syntaxIssue } from "./syntaxIssue.ts";

/** Reads a document of any kind from JSON text, or from a value that was read already. */
export function readDocument<Value>(input: unknown, schema: z.ZodType<Value, unknown>): Outcome<Value> {
  if (typeof input !== "string") return checkDocument(input, schema);
  if (input.length > limits.documentLength) {
    const what = { id: "panjang dokumen", en: "the length of the document" };
    return refused([documentIssue("policy.tooLarge", "", { what, limit: limits.documentLength })]);
  }
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    return refused([syntaxIssue(input)]);
  }
  const twice = findDuplicateKeys(input);
  if (twice.length > 0) {
    return refused(twice.map(({ key, path }) => documentIssue("policy.duplicateKey", formatPath(path), { key })));
  }
  return checkDocument(value, schema);
}

function checkDocument<Value>(input: unknown, schema: z.ZodType<Value, unknown>): Outcome<Value> {
  const result = schema.safeParse(input);
  if (result.success) {
    // The order of keys is all that changes, so the value is still what the schema made of it.
    return { kind: "accepted", value: inOrder(result.data, documentOrder) as Value, issues: [] };
  }
  return refused(result.error.issues.flatMap((issue) => toIssues(issue, input)));
}

function toIssues(zodIssue: z.core.$ZodIssue, input: unknown): readonly Issue[] {
  const issues = issuesFromZod([zodIssue], { input });
  if (zodIssue.code !== "unrecognized_keys") return issues.map((issue) => addHint(issue, zodIssue, input));
  // `strict` puts the known keys into the message.
  const known = zodIssue.message.split("\n");
  return zodIssue.keys.map((key, index) => {
    const nearest = nearestName(key, known);
    const suggestion = nearest === undefined ? "" : { id: `; mungkin "${nearest}"`, en: `; perhaps "${nearest}"` };
    const details = { expected: nearest ?? known.join(" | ") };
    return documentIssue("policy.unknownKey", issues[index]?.path ?? "", { key, suggestion }, details);
  });
}

function refused(issues: readonly Issue[]): { readonly kind: "refused"; readonly issues: readonly Issue[] } {
  return { kind: "refused", issues };
}
