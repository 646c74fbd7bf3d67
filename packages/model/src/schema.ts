export {
  absentJsonSchema,
  absentSchema,
  evidenceItemJsonSchema,
  evidenceItemSchema,
  ratingJsonSchema,
  ratingSchema,
} from "./schema/evidenceSchema.ts";
export { type IssuesFromZodOptions, issuesFromZod } from "./schema/issuesFromZod.ts";
export { type JsonSchema, jsonSchemaOf } from "./schema/jsonSchemaOf.ts";
export { nipJsonSchema, nipSchema } from "./schema/nipSchema.ts";
export {
  assignmentJsonSchema,
  assignmentSchema,
  organisationJsonSchema,
  organisationSchema,
  personJsonSchema,
  personSchema,
  postJsonSchema,
  postSchema,
  unitJsonSchema,
  unitSchema,
} from "./schema/organisationSchema.ts";
export { type ParseWithOptions, parseWith } from "./schema/parseWith.ts";
export { periodJsonSchema, periodSchema } from "./schema/periodSchema.ts";
export {
  decimalTextSchema,
  evidenceIdSchema,
  indicatorIdSchema,
  isoDateSchema,
  personIdSchema,
  policyIdSchema,
  postIdSchema,
  ratingIdSchema,
  unitIdSchema,
} from "./schema/textSchemas.ts";
