import { z } from "zod";
import { employmentKinds } from "../employmentKind.ts";
import type { Assignment } from "../organisation/assignment.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Person } from "../organisation/person.ts";
import type { Post } from "../organisation/post.ts";
import type { Unit } from "../organisation/unit.ts";
import { type JsonSchema, jsonSchemaOf } from "./jsonSchemaOf.ts";
import { periodSchema } from "./periodSchema.ts";
import { nameSchema, personIdSchema, postIdSchema, unitIdSchema } from "./textSchemas.ts";

/**
 * Checks the shape of a person.
 *
 * @example
 * personSchema.safeParse({ id: "p-1", employment: "pppk" }).success; // => true
 */
export const personSchema: z.ZodType<Person> = z
  .strictObject({ id: personIdSchema, employment: z.enum(employmentKinds), name: nameSchema.exactOptional() })
  .meta({ title: "Person" });

/**
 * Checks the shape of a unit.
 *
 * @example
 * unitSchema.safeParse({ id: "bkd", name: "Badan Kepegawaian Daerah" }).success; // => true
 */
export const unitSchema: z.ZodType<Unit> = z
  .strictObject({ id: unitIdSchema, name: nameSchema, parent: unitIdSchema.exactOptional() })
  .meta({ title: "Unit" });

/**
 * Checks the shape of a post.
 *
 * @example
 * postSchema.safeParse({ id: "kepala", title: "Kepala Badan", unit: "bkd" }).success; // => true
 */
export const postSchema: z.ZodType<Post> = z
  .strictObject({ id: postIdSchema, title: nameSchema, unit: unitIdSchema, superior: postIdSchema.exactOptional() })
  .meta({ title: "Post" });

/**
 * Checks the shape of an assignment of any kind.
 *
 * @example
 * assignmentSchema.safeParse({ kind: "acting", person: "p-1", post: "kepala", period: { from: "2026-01-01" } }).success; // => true
 */
export const assignmentSchema: z.ZodType<Assignment> = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("definitive"),
      person: personIdSchema,
      post: postIdSchema,
      period: periodSchema,
      rater: postIdSchema.exactOptional(),
    }),
    z.strictObject({ kind: z.literal("acting"), person: personIdSchema, post: postIdSchema, period: periodSchema }),
    z.strictObject({
      kind: z.literal("team"),
      person: personIdSchema,
      unit: unitIdSchema,
      period: periodSchema,
      lead: personIdSchema.exactOptional(),
    }),
  ])
  .meta({ title: "Assignment" });

/**
 * Checks the shape of an organisation; `checkOrganisation` then checks that its parts fit together.
 *
 * @example
 * organisationSchema.safeParse({ units: [], posts: [], people: [], assignments: [] }).success; // => true
 */
export const organisationSchema: z.ZodType<Organisation> = z
  .strictObject({
    units: z.array(unitSchema),
    posts: z.array(postSchema),
    people: z.array(personSchema),
    assignments: z.array(assignmentSchema),
  })
  .meta({ title: "Organisation" });

/** Writes the JSON Schema of `personSchema`. */
export function personJsonSchema(): JsonSchema {
  return jsonSchemaOf(personSchema);
}

/** Writes the JSON Schema of `unitSchema`. */
export function unitJsonSchema(): JsonSchema {
  return jsonSchemaOf(unitSchema);
}

/** Writes the JSON Schema of `postSchema`. */
export function postJsonSchema(): JsonSchema {
  return jsonSchemaOf(postSchema);
}

/** Writes the JSON Schema of `assignmentSchema`. */
export function assignmentJsonSchema(): JsonSchema {
  return jsonSchemaOf(assignmentSchema);
}

/** Writes the JSON Schema of `organisationSchema`. */
export function organisationJsonSchema(): JsonSchema {
  return jsonSchemaOf(organisationSchema);
}
