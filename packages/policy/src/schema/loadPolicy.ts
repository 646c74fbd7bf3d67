import type { Issue, Outcome } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { applyOverlays } from "../overlay/applyOverlays.ts";
import { resolveDate } from "../resolve/resolveDate.ts";
import { resolveParameters } from "../resolve/resolveParameters.ts";
import { findingIssue } from "../verify/findingIssue.ts";
import { verifyPolicy } from "../verify/verifyPolicy.ts";
import { parsePolicy } from "./parsePolicy.ts";

/** Options of {@link loadPolicy}. */
export interface LoadOptions {
  /** Overlays that the policy will be used with: it must be sound under them too. Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  /** The day that the policy will be used for, `YYYY-MM-DD`: every parameter must have a value then. Default: no day. */
  readonly at?: string;
}

/**
 * Reads a policy document from outside and takes it only where it is sound: the door for every document
 * that was not made by the builder in the same program.
 *
 * Parses, then verifies all that can make a document unsound, its cases included; the search for what
 * would be a warning is left to `verifyPolicy`. Assumes overlays that were parsed. It takes some
 * milliseconds and comes to an end whatever the document says.
 *
 * @param input JSON text, or what was read from it
 * @returns the document with its warnings, or every issue of form, else every finding, as issues; never
 * a document that is half-checked
 * @example
 * loadPolicy("{").issues.map(({ code }) => code); // => ["policy.notJson"]
 * @see docs/reference/policy-language.md for the codes
 */
export function loadPolicy(input: unknown, { overlays = [], at }: LoadOptions = {}): Outcome<PolicyDocument> {
  const parsed = parsePolicy(input);
  if (parsed.kind === "refused") return parsed;
  const applied = applyOverlays(parsed.value, overlays);
  if (applied.kind === "refused") return { kind: "refused", issues: [...applied.issues] };
  const effective = applied.value.document;
  const documents = overlays.length === 0 ? [parsed.value] : [parsed.value, effective];
  const found = documents.flatMap((document) =>
    verifyPolicy(document, { search: false, cases: true }).findings.map(findingIssue),
  );
  const once = new Map(found.map((issue) => [`${issue.code} ${issue.path}`, issue]));
  const issues: readonly Issue[] = [...once.values(), ...(at === undefined ? [] : issuesAt(effective, at))];
  if (issues.some(({ severity }) => severity !== "warning")) return { kind: "refused", issues };
  return { kind: "accepted", value: parsed.value, issues };
}

function issuesAt(document: PolicyDocument, at: string): readonly Issue[] {
  const date = resolveDate(document, { at });
  return date.kind === "refused" ? date.issues : resolveParameters(document, date.value).issues;
}
