import { z } from "zod";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import {
  caseSchema,
  categorySetSchema,
  exceptionSchema,
  parameterSchema,
  ruleSchema,
  validitySchema,
  weightsTotalSchema,
} from "./partSchemas.ts";
import { strict } from "./strict.ts";
import { labelSchema, nameSchema, policyIdSchema, reviewSchema, sourceSchema, versionSchema } from "./textSchemas.ts";

/** The shape of an overlay, without the limits of size that the door has. */
export const overlayShape: z.ZodType<PolicyOverlay> = strict({
  formatVersion: z.literal(1),
  kind: z.literal("overlay"),
  id: policyIdSchema,
  version: versionSchema,
  base: policyIdSchema,
  tier: z.enum(["national", "ministry", "province", "city"]).exactOptional(),
  title: labelSchema,
  declared: z.enum(["example", "experimental"]).exactOptional(),
  source: sourceSchema,
  review: reviewSchema.exactOptional(),
  validity: validitySchema.exactOptional(),
  parameters: z.record(nameSchema, parameterSchema).exactOptional(),
  rules: z.record(nameSchema, ruleSchema).exactOptional(),
  categories: z.record(nameSchema, categorySetSchema).exactOptional(),
  totals: z.array(weightsTotalSchema).exactOptional(),
  exceptions: z.array(exceptionSchema).exactOptional(),
  cases: z.array(caseSchema).exactOptional(),
});
