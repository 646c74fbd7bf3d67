import { z } from "zod";
import { type Absent, absenceKinds } from "../absenceKind.ts";
import type { EvidenceItem, EvidenceValue } from "../evidence/evidenceItem.ts";
import type { Rating } from "../evidence/rating.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchemaOf.ts";
import { periodSchema } from "./periodSchema.ts";
import {
  decimalTextSchema,
  evidenceIdSchema,
  indicatorIdSchema,
  isoDateSchema,
  nameSchema,
  personIdSchema,
  ratingIdSchema,
} from "./textSchemas.ts";

/**
 * Checks an absent value.
 *
 * @example
 * absentSchema.safeParse({ absent: "excused" }).success; // => true
 */
export const absentSchema: z.ZodType<Absent> = z
  .strictObject({ absent: z.enum(absenceKinds) })
  .meta({ title: "Absent" });

const evidenceValueSchema: z.ZodType<EvidenceValue> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("amount"), amount: decimalTextSchema, unit: nameSchema }),
  z.strictObject({ kind: z.literal("category"), category: nameSchema }),
  z.strictObject({ kind: z.literal("boolean"), boolean: z.boolean() }),
]);

const base = {
  id: evidenceIdSchema,
  subject: personIdSchema,
  period: periodSchema,
  indicator: indicatorIdSchema.exactOptional(),
  value: z.union([evidenceValueSchema, absentSchema]).exactOptional(),
};

/**
 * Checks the shape of an evidence item of any kind.
 *
 * @example
 * const item = { kind: "selfReport", id: "e-1", subject: "p-1", period: { from: "2026-01-05", to: "2026-01-06" } };
 * evidenceItemSchema.safeParse(item).success; // => true
 */
export const evidenceItemSchema: z.ZodType<EvidenceItem> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("systemRecord"), ...base, system: nameSchema, record: nameSchema }),
    z.strictObject({ kind: z.literal("observation"), ...base, observer: personIdSchema }),
    z.strictObject({
      kind: z.literal("citizenFeedback"),
      ...base,
      channel: nameSchema,
      responses: z.int().min(0),
    }),
    z.strictObject({ kind: z.literal("selfReport"), ...base, attestedBy: personIdSchema.exactOptional() }),
  ])
  .meta({ title: "Evidence item" });

/**
 * Checks the shape of a rating; which aspects and levels exist is the policy's word.
 *
 * @example
 * ratingSchema.safeParse({ id: "r-1" }).success; // => false
 */
export const ratingSchema: z.ZodType<Rating> = z
  .strictObject({
    id: ratingIdSchema,
    subject: personIdSchema,
    rater: personIdSchema,
    aspect: nameSchema,
    level: nameSchema,
    period: periodSchema,
    givenOn: isoDateSchema,
    evidence: z.array(evidenceIdSchema),
  })
  .meta({ title: "Rating" });

/** Writes the JSON Schema of `absentSchema`. */
export function absentJsonSchema(): JsonSchema {
  return jsonSchemaOf(absentSchema);
}

/** Writes the JSON Schema of `evidenceItemSchema`. */
export function evidenceItemJsonSchema(): JsonSchema {
  return jsonSchemaOf(evidenceItemSchema);
}

/** Writes the JSON Schema of `ratingSchema`. */
export function ratingJsonSchema(): JsonSchema {
  return jsonSchemaOf(ratingSchema);
}
