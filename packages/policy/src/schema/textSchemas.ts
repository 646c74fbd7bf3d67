import { absenceKinds, employmentKinds, evidenceGrades, type Label, roundingModes, type Source } from "@kinerja/model";
import { isoDateSchema } from "@kinerja/model/schema";
import { z } from "zod";
import { namePattern, reservedNames } from "../document/names.ts";
import type { Unit } from "../units/unitNames.ts";
import { units } from "../units/units.ts";
import { refuse } from "./refuse.ts";
import { strict } from "./strict.ts";

/** A calendar day, as the plain text that documents hold. */
export const dateSchema: z.ZodType<string> = isoDateSchema;

/** A decimal in plain form: digits, a point, digits. */
export const decimalSchema: z.ZodType<string> = z
  .string()
  .max(64)
  .regex(/^-?\d+(\.\d+)?$/);

/** A number of decimals. */
export const decimalsSchema: z.ZodType<number> = z.int().min(0).max(20);

/** A word that names something inside a document. */
export const nameSchema: z.ZodType<string, string> = z.string().max(64).regex(namePattern);

const reserved = new Set<string>(reservedNames);

/** A name that stands beside other keys in input or results, so it is none of those. */
export const ownNameSchema: z.ZodType<string, string> = nameSchema.check((context) => {
  if (reserved.has(context.value)) refuse(context, "policy.nameReserved", { name: context.value });
});

/** The id of a policy or an overlay. */
export const policyIdSchema: z.ZodType<string> = z
  .string()
  .max(128)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/);

/** A version as in semantic versioning. */
export const versionSchema: z.ZodType<string> = z
  .string()
  .max(64)
  .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/);

const textSchema = z.string().min(1).max(4000);

/** A text in both languages. */
export const labelSchema: z.ZodType<Label> = strict({ id: textSchema, en: textSchema });

/** An instrument with the place in it. */
export const sourceSchema: z.ZodType<Source> = strict({
  instrument: textSchema,
  locator: strict({
    article: textSchema.exactOptional(),
    annex: textSchema.exactOptional(),
    page: textSchema.exactOptional(),
  }).exactOptional(),
  url: z.string().max(2000).exactOptional(),
  evidence: z.enum(evidenceGrades),
});

/** Legal review by a named person. */
export const reviewSchema: z.ZodType<{ readonly by: string; readonly on: string }> = strict({
  by: textSchema,
  on: dateSchema,
});

/** One of the closed list of units. */
export const unitSchema: z.ZodType<Unit> = z.enum(Object.keys(units) as [Unit, ...Unit[]]);

/** A short text, such as the name of a case. */
export const titleSchema: z.ZodType<string> = z.string().min(1).max(400);

export const absenceKindSchema: z.ZodType<(typeof absenceKinds)[number]> = z.enum(absenceKinds);
export const employmentKindSchema: z.ZodType<(typeof employmentKinds)[number]> = z.enum(employmentKinds);
export const roundingModeSchema: z.ZodType<(typeof roundingModes)[number]> = z.enum(roundingModes);
