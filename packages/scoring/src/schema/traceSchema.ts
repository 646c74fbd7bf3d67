import { type JsonSchema, jsonSchemaOf } from "@kinerja/model/schema";
import { z } from "zod";
import type { Trace, TraceDecision, TraceInput, TraceStep } from "../trace/trace.ts";
import { outputValueSchema, policyIdentitySchema, sourceSchema } from "./reportSchema.ts";

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const inputSchema: z.ZodType<TraceInput> = z.strictObject({
  kind: z.enum(["field", "parameter", "rule", "aggregate"]),
  name: z.string().min(1),
  row: z.string().exactOptional(),
  value: outputValueSchema,
  source: sourceSchema.exactOptional(),
  from: z.iso.date().exactOptional(),
});

const decisionSchema: z.ZodType<TraceDecision> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decisionScale"), value: decimal, rounded: decimal }),
  z.strictObject({
    kind: z.literal("band"),
    value: decimal,
    edge: decimal,
    comparison: z.enum(["atLeast", "moreThan"]),
    result: outputValueSchema,
  }),
  z.strictObject({ kind: z.literal("cell"), when: z.array(outputValueSchema), result: outputValueSchema }),
  z.strictObject({ kind: z.literal("branch"), condition: z.boolean(), result: outputValueSchema }),
]);

const stepSchema: z.ZodType<TraceStep> = z.strictObject({
  rule: z.string().min(1),
  level: z.string().min(1),
  row: z.string().exactOptional(),
  value: outputValueSchema,
  exact: decimal.exactOptional(),
  inputs: z.array(inputSchema),
  decisions: z.array(decisionSchema),
  source: sourceSchema,
});

/**
 * Checks a trace of format version 1.
 *
 * @example
 * traceSchema.safeParse({ formatVersion: 2 }).success; // => false
 */
export const traceSchema: z.ZodType<Trace> = z
  .strictObject({
    formatVersion: z.literal(1),
    policy: policyIdentitySchema,
    member: z.string(),
    steps: z.array(stepSchema),
  })
  .meta({ title: "Trace" });

/**
 * Writes the JSON Schema (draft 2020-12) of a trace.
 *
 * @example
 * traceJsonSchema().title; // => "Trace"
 */
export function traceJsonSchema(): JsonSchema {
  return jsonSchemaOf(traceSchema);
}
