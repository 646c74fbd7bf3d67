import { employmentKinds } from "@kinerja/model";
import { isoDateSchema } from "@kinerja/model/schema";
import type { LetterContext } from "@kinerja/scoring";
import { sourceSchema } from "@kinerja/scoring/schema";
import { z } from "zod";

const line = z.string().min(1).max(1000);
const text = z.union([line, z.strictObject({ id: line, en: line })]);
const label = z.strictObject({ id: line, en: line });

const decisionSchema = z.strictObject({
  by: line,
  role: text,
  on: isoDateSchema,
  instead: z.strictObject({ result: text, reason: text }).exactOptional(),
});

const objectionSchema = z.strictObject({
  route: z.strictObject({
    to: label,
    days: z.int().min(1).max(366),
    dayType: z.enum(["working", "calendar", "unknown"]),
    appliesTo: z.array(z.enum(employmentKinds)).max(employmentKinds.length),
    source: sourceSchema,
  }),
  receivedOn: isoDateSchema.exactOptional(),
  calendar: z
    .strictObject({
      from: isoDateSchema,
      to: isoDateSchema,
      weekdays: z.array(z.int().min(1).max(7)).max(7).exactOptional(),
      holidays: z.array(isoDateSchema).max(1000),
    })
    .exactOptional(),
});

/** Checks what a request tells about a letter besides the member. */
export const letterContextSchema: z.ZodType<LetterContext> = z
  .strictObject({
    employment: z.enum(employmentKinds).exactOptional(),
    subject: z.enum(["person", "unit"]).exactOptional(),
    addressee: line.exactOptional(),
    period: text,
    unit: text.exactOptional(),
    decision: decisionSchema.exactOptional(),
    contact: z.strictObject({ who: text, reach: text }),
    objection: objectionSchema.exactOptional(),
    nextSteps: z
      .strictObject({
        reached: text.exactOptional(),
        development: text.exactOptional(),
        partial: text.exactOptional(),
        refused: text.exactOptional(),
      })
      .exactOptional(),
    correctedBy: text.exactOptional(),
    reachedFrom: line.exactOptional(),
  })
  .meta({ title: "Letter context" });
