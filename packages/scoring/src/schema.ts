export {
  issueSchema,
  memberResultSchema,
  outputValueSchema,
  policyIdentitySchema,
  scoreReportJsonSchema,
  scoreReportSchema,
  sourceSchema,
} from "./schema/reportSchema.ts";
export { traceJsonSchema, traceSchema } from "./schema/traceSchema.ts";
