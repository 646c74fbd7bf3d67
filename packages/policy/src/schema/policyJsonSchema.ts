import type { JsonSchema } from "@kinerja/model/schema";
import { z } from "zod";
import { bandSchema, constantSchema, expressionSchema, literalSchema } from "./expressionSchema.ts";
import { overlayShape } from "./overlayShape.ts";
import { caseSchema, categorySetSchema, levelSchema, parameterSchema, ruleSchema } from "./partSchemas.ts";
import { policyShape } from "./policyShape.ts";
import { profileShape } from "./profileShape.ts";
import { labelSchema, nameSchema, sourceSchema, unitSchema } from "./textSchemas.ts";

/** The kinds of document that have a JSON Schema. */
export type DocumentKind = "policy" | "overlay" | "profile";

/**
 * Writes the JSON Schema (draft 2020-12) of a policy document, an overlay or a region profile, for
 * editors and other languages.
 *
 * It describes the form. What JSON Schema cannot say (limits of depth, keys that stand twice) only
 * `parsePolicy` checks.
 *
 * @example
 * policyJsonSchema().title; // => "Kinerja policy"
 */
export function policyJsonSchema(kind: DocumentKind = "policy"): JsonSchema {
  const parts = z.registry<{ readonly id?: string; readonly title?: string }>();
  const named = {
    Expression: expressionSchema,
    Literal: literalSchema,
    Constant: constantSchema,
    Band: bandSchema,
    CategorySet: categorySetSchema,
    Parameter: parameterSchema,
    Rule: ruleSchema,
    Level: levelSchema,
    Case: caseSchema,
    Label: labelSchema,
    Source: sourceSchema,
    Unit: unitSchema,
    Name: nameSchema,
  };
  for (const [id, schema] of Object.entries(named)) parts.add(schema, { id });
  parts.add(policyShape, { title: "Kinerja policy" });
  parts.add(overlayShape, { title: "Kinerja overlay" });
  parts.add(profileShape, { title: "Kinerja region profile" });
  return z.toJSONSchema(shapes[kind], {
    io: "input",
    target: "draft-2020-12",
    metadata: parts,
    override: ({ zodSchema, jsonSchema }) => {
      const extra = choices.get(zodSchema);
      if (extra !== undefined) Object.assign(jsonSchema, extra);
    },
  });
}

const shapes = {
  policy: policyShape,
  overlay: overlayShape,
  profile: profileShape,
} as const satisfies Readonly<Record<DocumentKind, z.ZodType>>;

// What a check in code says, said again for JSON Schema.
const choices: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [
    literalSchema,
    {
      oneOf: [
        { required: ["decimal"] },
        { required: ["category", "set"] },
        { required: ["boolean"] },
        { required: ["absent"] },
      ],
    },
  ],
  [
    bandSchema,
    { oneOf: [{ required: ["atLeast"] }, { required: ["moreThan"] }], not: { required: ["lessThan", "atMost"] } },
  ],
]);
