import { z } from "zod";
import type { IsoDate } from "../date/isoDate.ts";
import { parseIsoDate } from "../date/parseIsoDate.ts";
import { type EvidenceId, parseEvidenceId } from "../id/evidenceId.ts";
import { type IndicatorId, parseIndicatorId } from "../id/indicatorId.ts";
import { type PersonId, parsePersonId } from "../id/personId.ts";
import { type PolicyId, parsePolicyId } from "../id/policyId.ts";
import { type PostId, parsePostId } from "../id/postId.ts";
import { parseRatingId, type RatingId } from "../id/ratingId.ts";
import { parseUnitId, type UnitId } from "../id/unitId.ts";
import { parseDecimal } from "../number/parseDecimal.ts";
import { parsedText } from "./parsedText.ts";

const idPattern = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$";

function idSchema<Id extends string>(title: string, parse: (text: string) => Id | undefined): z.ZodType<Id, string> {
  return parsedText(parse, { code: "id.form", title, pattern: idPattern });
}

/** A calendar day, `YYYY-MM-DD`. */
export const isoDateSchema: z.ZodType<IsoDate, string> = parsedText(parseIsoDate, {
  code: "date.form",
  title: "Date",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  format: "date",
});

/** The text of a decimal that `parseDecimal` reads. */
export const decimalTextSchema: z.ZodType<string, string> = parsedText(
  (text) => (parseDecimal(text) === undefined ? undefined : text),
  { code: "number.form", title: "Decimal", pattern: "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,4})?$" },
);

/** A name or title that people read, 1 to 256 characters. */
export const nameSchema: z.ZodType<string, string> = z.string().min(1).max(256);

export const personIdSchema: z.ZodType<PersonId, string> = idSchema("Person id", parsePersonId);
export const postIdSchema: z.ZodType<PostId, string> = idSchema("Post id", parsePostId);
export const unitIdSchema: z.ZodType<UnitId, string> = idSchema("Unit id", parseUnitId);
export const policyIdSchema: z.ZodType<PolicyId, string> = idSchema("Policy id", parsePolicyId);
export const evidenceIdSchema: z.ZodType<EvidenceId, string> = idSchema("Evidence id", parseEvidenceId);
export const ratingIdSchema: z.ZodType<RatingId, string> = idSchema("Rating id", parseRatingId);
export const indicatorIdSchema: z.ZodType<IndicatorId, string> = idSchema("Indicator id", parseIndicatorId);
