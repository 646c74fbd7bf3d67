import { type EvidenceKind, evidenceKinds } from "@kinerja/model";
import { z } from "zod";
import type {
  AspectDefinition,
  IndicatorDirection,
  IndicatorTarget,
  PostFamily,
  ProfileAspect,
  ProfileIndicator,
  ProfileOverride,
  RegionProfile,
} from "../profile/regionProfile.ts";
import { strict } from "./strict.ts";
import {
  dateSchema,
  decimalSchema,
  labelSchema,
  nameSchema,
  policyIdSchema,
  sourceSchema,
  versionSchema,
} from "./textSchemas.ts";

const directionSchema: z.ZodType<IndicatorDirection> = z.enum([
  "higher",
  "lower",
  "range",
  "date",
  "milestone",
  "rubric",
]);
const evidenceKindSchema: z.ZodType<EvidenceKind> = z.enum(evidenceKinds);
const targetSchema: z.ZodType<IndicatorTarget> = z.union([
  decimalSchema,
  strict({ low: decimalSchema, high: decimalSchema }),
]);

const aspectKeys = {
  label: labelSchema,
  note: labelSchema.exactOptional(),
  weight: decimalSchema.exactOptional(),
  expectation: labelSchema.exactOptional(),
  source: sourceSchema.exactOptional(),
};

const indicatorKeys = {
  label: labelSchema,
  note: labelSchema.exactOptional(),
  unit: labelSchema,
  direction: directionSchema,
  weight: decimalSchema.exactOptional(),
  target: targetSchema.exactOptional(),
  purpose: labelSchema,
  evidenceKind: evidenceKindSchema,
  source: sourceSchema.exactOptional(),
};

const indicatorSchema: z.ZodType<ProfileIndicator> = strict(indicatorKeys);
const indicatorsSchema: z.ZodType<Readonly<Record<string, ProfileIndicator>>> = z.record(nameSchema, indicatorSchema);
const aspectSchema: z.ZodType<ProfileAspect> = strict({ ...aspectKeys, indicators: indicatorsSchema });

// One form for the changes of both: which keys an entry has only `resolveProfile` can tell.
const changeSchema: z.ZodType<Partial<AspectDefinition> | Partial<ProfileIndicator>> = strict({
  ...indicatorKeys,
  label: labelSchema.exactOptional(),
  unit: labelSchema.exactOptional(),
  direction: directionSchema.exactOptional(),
  purpose: labelSchema.exactOptional(),
  evidenceKind: evidenceKindSchema.exactOptional(),
  expectation: labelSchema.exactOptional(),
});

const overrideSchema: z.ZodType<ProfileOverride> = strict({
  aspect: nameSchema,
  indicator: nameSchema.exactOptional(),
  change: changeSchema.exactOptional(),
  remove: z.literal(true).exactOptional(),
  reason: labelSchema,
  source: sourceSchema,
});

const familySchema: z.ZodType<PostFamily> = strict({
  label: labelSchema,
  note: labelSchema.exactOptional(),
  extends: nameSchema.exactOptional(),
  aspects: z.record(nameSchema, aspectSchema).exactOptional(),
  indicators: z.record(nameSchema, indicatorsSchema).exactOptional(),
  overrides: z.array(overrideSchema).exactOptional(),
});

/** The shape of a region profile, without the limits of size that the door has. */
export const profileShape: z.ZodType<RegionProfile> = strict({
  formatVersion: z.literal(1),
  kind: z.literal("profile"),
  id: policyIdSchema,
  version: versionSchema,
  title: labelSchema,
  region: labelSchema,
  declared: z.enum(["example", "experimental"]),
  source: sourceSchema,
  policy: policyIdSchema,
  at: dateSchema.exactOptional(),
  weightsTotal: decimalSchema.exactOptional(),
  notes: z.array(labelSchema).exactOptional(),
  families: z.record(nameSchema, familySchema),
});
