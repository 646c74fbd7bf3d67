import { z } from "zod";
import type { Band, Constant, Expression, Literal, ParameterReference } from "../document/expression.ts";
import { refuse } from "./refuse.ts";
import { strict } from "./strict.ts";
import {
  absenceKindSchema,
  decimalSchema,
  decimalsSchema,
  nameSchema,
  roundingModeSchema,
  unitSchema,
} from "./textSchemas.ts";

const expression: z.ZodType<Expression> = z.lazy(() => expressionSchema);
const some = z.array(expression).min(1);
const pair = z.tuple([expression, expression]);

const literalObject = strict({
  kind: z.literal("literal"),
  decimal: decimalSchema.exactOptional(),
  unit: unitSchema.exactOptional(),
  category: nameSchema.exactOptional(),
  set: nameSchema.exactOptional(),
  boolean: z.boolean().exactOptional(),
  absent: absenceKindSchema.exactOptional(),
}).check((context) => {
  const { decimal, unit, category, set, boolean, absent } = context.value;
  const forms = [decimal, category, boolean, absent].filter((form) => form !== undefined).length;
  const fits = (category === undefined) === (set === undefined) && (unit === undefined || decimal !== undefined);
  if (forms !== 1 || !fits) refuse(context, "policy.literalForm");
});

const parameterObject = strict({ kind: z.literal("parameter"), name: nameSchema });

/** A literal: exactly one of a decimal, a category, a boolean, an absence. */
// The check above leaves only the forms of `Literal`; zod cannot know it.
export const literalSchema: z.ZodType<Literal> = literalObject as unknown as z.ZodType<Literal>;

/** A literal or a parameter. */
export const constantSchema: z.ZodType<Constant> = z.discriminatedUnion("kind", [
  literalObject,
  parameterObject,
]) as unknown as z.ZodType<Literal | ParameterReference>;

/** A band: exactly one lower edge, at most one upper edge. */
export const bandSchema: z.ZodType<Band> = strict({
  atLeast: constantSchema.exactOptional(),
  moreThan: constantSchema.exactOptional(),
  lessThan: constantSchema.exactOptional(),
  atMost: constantSchema.exactOptional(),
  then: constantSchema,
}).check((context) => {
  const { atLeast, moreThan, lessThan, atMost } = context.value;
  const lower = [atLeast, moreThan].filter((edge) => edge !== undefined).length;
  const upper = [lessThan, atMost].filter((edge) => edge !== undefined).length;
  if (lower !== 1 || upper > 1) refuse(context, "policy.bandEdge");
});

/** The schema of any expression. */
export const expressionSchema: z.ZodType<Expression> = z.discriminatedUnion("kind", [
  literalObject,
  strict({ kind: z.literal("field"), name: nameSchema }),
  parameterObject,
  strict({ kind: z.literal("rule"), name: nameSchema }),
  strict({ kind: z.literal("add"), of: some }),
  strict({ kind: z.literal("subtract"), of: pair }),
  strict({ kind: z.literal("multiply"), of: some }),
  strict({
    kind: z.literal("divide"),
    of: pair,
    decimals: decimalsSchema.exactOptional(),
    mode: roundingModeSchema.exactOptional(),
    whenZero: z.union([z.literal("issue"), absenceKindSchema]).exactOptional(),
  }),
  strict({
    kind: z.literal("round"),
    of: expression,
    decimals: decimalsSchema,
    mode: roundingModeSchema.exactOptional(),
  }),
  strict({ kind: z.literal("least"), of: some }),
  strict({ kind: z.literal("greatest"), of: some }),
  strict({
    kind: z.literal("compare"),
    comparison: z.enum(["equal", "notEqual", "lessThan", "atMost", "moreThan", "atLeast"]),
    of: pair,
  }),
  strict({ kind: z.literal("all"), of: some }),
  strict({ kind: z.literal("any"), of: some }),
  strict({ kind: z.literal("not"), of: expression }),
  strict({ kind: z.literal("choose"), if: expression, then: expression, else: expression }),
  strict({ kind: z.literal("bands"), of: expression, bands: z.array(bandSchema).min(1) }),
  strict({
    kind: z.literal("table"),
    of: some,
    cells: z.array(strict({ when: z.array(z.union([nameSchema, z.boolean()])).min(1), then: constantSchema })).min(1),
  }),
  strict({ kind: z.literal("present"), of: expression }),
  strict({
    kind: z.literal("otherwise"),
    of: expression,
    kinds: z.array(absenceKindSchema).min(1),
    else: expression,
  }),
  strict({
    kind: z.literal("aggregate"),
    function: z.enum(["sum", "count", "least", "greatest", "every", "some"]),
    over: nameSchema,
    of: expression.exactOptional(),
    absent: z.enum(["skip", "propagate", "refuse"]),
    empty: z.union([z.literal("refuse"), literalSchema]),
  }),
]) as unknown as z.ZodType<Expression>;
