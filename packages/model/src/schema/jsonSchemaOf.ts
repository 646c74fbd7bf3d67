import { z } from "zod";

/** A JSON Schema document of draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Writes the JSON Schema (draft 2020-12) of the input that a schema takes. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
}
