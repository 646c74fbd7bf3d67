import { z } from "zod";
import type {
  CategorySet,
  Constraint,
  DatedValue,
  DeclaredException,
  Field,
  Level,
  Parameter,
  PolicyCase,
  Rule,
  Validity,
  ValueType,
  WeightsTotal,
} from "../document/policyDocument.ts";
import { expressionSchema } from "./expressionSchema.ts";
import { strict } from "./strict.ts";
import {
  absenceKindSchema,
  dateSchema,
  decimalSchema,
  decimalsSchema,
  employmentKindSchema,
  labelSchema,
  nameSchema,
  ownNameSchema,
  policyIdSchema,
  sourceSchema,
  titleSchema,
  unitSchema,
} from "./textSchemas.ts";

const findingCode = z
  .string()
  .max(64)
  .regex(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);

/** A set of categories. */
export const categorySetSchema: z.ZodType<CategorySet> = strict({
  label: labelSchema,
  ordered: z.boolean(),
  members: z.array(strict({ name: nameSchema, label: labelSchema, note: labelSchema.exactOptional() })).min(1),
});

const valueTypeSchema: z.ZodType<ValueType> = z.discriminatedUnion("kind", [
  strict({ kind: z.literal("number"), unit: unitSchema, decimals: decimalsSchema }),
  strict({ kind: z.literal("category"), set: nameSchema }),
  strict({ kind: z.literal("boolean") }),
]);

const datedValueSchema: z.ZodType<DatedValue> = strict({
  from: dateSchema,
  to: dateSchema.exactOptional(),
  value: z.union([z.string().max(64), z.boolean()]),
  source: sourceSchema,
  checkedOn: dateSchema.exactOptional(),
  note: labelSchema.exactOptional(),
});

/** In force from a day to a day. */
export const validitySchema: z.ZodType<Validity> = strict({ from: dateSchema, to: dateSchema.exactOptional() });

/** A dated constant. */
export const parameterSchema: z.ZodType<Parameter> = strict({
  label: labelSchema,
  type: valueTypeSchema,
  values: z.array(datedValueSchema).min(1),
});

const everyField = {
  label: labelSchema,
  note: labelSchema.exactOptional(),
  whenMissing: z.union([z.string().max(64), z.boolean(), strict({ absent: absenceKindSchema })]).exactOptional(),
  better: z.enum(["higher", "lower"]).exactOptional(),
  required: z.boolean().exactOptional(),
};

const fieldSchema: z.ZodType<Field> = z.discriminatedUnion("kind", [
  strict({
    kind: z.literal("number"),
    ...everyField,
    unit: unitSchema,
    decimals: decimalsSchema,
    least: decimalSchema,
    greatest: decimalSchema,
  }),
  strict({ kind: z.literal("category"), ...everyField, set: nameSchema }),
  strict({ kind: z.literal("boolean"), ...everyField }),
]);

/** A rule with its expression. */
export const ruleSchema: z.ZodType<Rule> = strict({
  label: labelSchema,
  output: valueTypeSchema,
  expression: expressionSchema,
  source: sourceSchema,
  appliesTo: z.array(employmentKindSchema).min(1).exactOptional(),
  note: labelSchema.exactOptional(),
});

const constraintSchema: z.ZodType<Constraint> = strict({
  name: titleSchema,
  test: expressionSchema,
  message: labelSchema,
});

/** A level with its fields and rules. */
export const levelSchema: z.ZodType<Level> = strict({
  name: ownNameSchema,
  label: labelSchema,
  greatestCount: z.int().min(1).max(1_000_000).exactOptional(),
  fields: z.record(ownNameSchema, fieldSchema),
  rules: z.record(ownNameSchema, ruleSchema),
  constraints: z.array(constraintSchema).exactOptional(),
});

/** Weights with their total. */
export const weightsTotalSchema: z.ZodType<WeightsTotal> = strict({
  parameters: z.array(nameSchema).min(1),
  value: decimalSchema,
});

/** A finding that the document owns up to. */
export const exceptionSchema: z.ZodType<DeclaredException> = strict({
  code: findingCode,
  rule: nameSchema,
  field: nameSchema.exactOptional(),
  reason: labelSchema,
  source: sourceSchema,
});

/** A worked example. */
export const caseSchema: z.ZodType<PolicyCase> = strict({
  name: titleSchema,
  at: dateSchema.exactOptional(),
  overlays: z.array(policyIdSchema).exactOptional(),
  input: z.record(z.string(), z.json()),
  expected: z.record(z.string(), z.json()),
  expectedIssues: z.array(findingCode).exactOptional(),
  printed: z.record(z.string(), z.json()).exactOptional(),
  source: sourceSchema.exactOptional(),
});
