import type { Issue, Source } from "@kinerja/model";
import { absenceKinds, evidenceGrades } from "@kinerja/model";
import { absentSchema, type JsonSchema, jsonSchemaOf } from "@kinerja/model/schema";
import { z } from "zod";
import type { MemberResult, OutputValue, PolicyIdentity, RowResult, ScoreReport } from "../result/scoreReport.ts";

const labelSchema = z.strictObject({ id: z.string(), en: z.string() });

/** Checks a source with the grade of its evidence. */
export const sourceSchema: z.ZodType<Source> = z
  .strictObject({
    instrument: z.string().min(1),
    locator: z
      .strictObject({
        article: z.string().exactOptional(),
        annex: z.string().exactOptional(),
        page: z.string().exactOptional(),
      })
      .exactOptional(),
    url: z.string().exactOptional(),
    evidence: z.enum(evidenceGrades),
  })
  .meta({ title: "Source" });

/** Checks an issue as it leaves the engine. */
export const issueSchema: z.ZodType<Issue> = z
  .strictObject({
    code: z.string().regex(/^[a-z]+\.[a-z][a-zA-Z0-9]*$/),
    path: z.string(),
    message: labelSchema,
    expected: z.string().exactOptional(),
    received: z.string().exactOptional(),
    source: sourceSchema.exactOptional(),
    severity: z.enum(["error", "warning"]).exactOptional(),
  })
  .meta({ title: "Issue" });

/** Checks a value of a result: a decimal or a category as text, a boolean, or an absence. */
export const outputValueSchema: z.ZodType<OutputValue> = z
  .union([z.string(), z.boolean(), absentSchema])
  .meta({ title: "Output value", description: `Absence is one of ${absenceKinds.join(", ")}.` });

/** Checks what a result says of the policy that made it. */
export const policyIdentitySchema: z.ZodType<PolicyIdentity> = z
  .strictObject({
    id: z.string().min(1),
    version: z.string().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.date(),
    status: z.enum(["example", "experimental", "verified", "secondary", "unverified"]),
    overlays: z.array(z.string()).exactOptional(),
  })
  .meta({ title: "Policy identity" });

const values = z.record(z.string(), outputValueSchema);
const rowShape = { id: z.string().exactOptional(), values };
const rowSchema: z.ZodType<RowResult> = z.object(rowShape).catchall(z.lazy(() => z.array(rowSchema)));

/** Checks the result of one member; rows of a child level stand under its name. */
export const memberResultSchema: z.ZodType<MemberResult> = z
  .object({
    id: z.string(),
    status: z.enum(["scored", "partial", "refused"]),
    values,
    coverage: z.strictObject({ measured: z.int().min(0), applicable: z.int().min(0) }),
    issues: z.array(issueSchema),
  })
  .catchall(z.array(rowSchema))
  .meta({ title: "Member result" });

/** Checks the results of a run. */
export const scoreReportSchema: z.ZodType<ScoreReport> = z
  .strictObject({ policy: policyIdentitySchema, results: z.array(memberResultSchema), issues: z.array(issueSchema) })
  .meta({ title: "Score report" });

/**
 * Writes the JSON Schema (draft 2020-12) of the results of a run.
 *
 * @example
 * scoreReportJsonSchema().title; // => "Score report"
 */
export function scoreReportJsonSchema(): JsonSchema {
  return jsonSchemaOf(scoreReportSchema);
}
