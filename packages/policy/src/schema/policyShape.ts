import { z } from "zod";
import type { PolicyDocument } from "../document/policyDocument.ts";
import {
  caseSchema,
  categorySetSchema,
  exceptionSchema,
  levelSchema,
  parameterSchema,
  validitySchema,
  weightsTotalSchema,
} from "./partSchemas.ts";
import { strict } from "./strict.ts";
import {
  employmentKindSchema,
  labelSchema,
  nameSchema,
  policyIdSchema,
  reviewSchema,
  sourceSchema,
  versionSchema,
} from "./textSchemas.ts";

/** The shape of a policy document, without the limits of size that the door has. */
export const policyShape: z.ZodType<PolicyDocument> = strict({
  formatVersion: z.literal(1),
  id: policyIdSchema,
  version: versionSchema,
  title: labelSchema,
  subject: nameSchema,
  declared: z.enum(["example", "experimental"]).exactOptional(),
  validity: validitySchema,
  appliesTo: z.array(employmentKindSchema),
  source: sourceSchema,
  review: reviewSchema.exactOptional(),
  notes: z.array(labelSchema).exactOptional(),
  categories: z.record(nameSchema, categorySetSchema),
  parameters: z.record(nameSchema, parameterSchema),
  levels: z.array(levelSchema).min(1),
  totals: z.array(weightsTotalSchema).exactOptional(),
  exceptions: z.array(exceptionSchema).exactOptional(),
  cases: z.array(caseSchema),
});
