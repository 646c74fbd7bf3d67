import { z } from "zod";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import type { RegionProfile } from "../profile/regionProfile.ts";
import { checkSize } from "./checkSize.ts";
import { overlayShape } from "./overlayShape.ts";
import { policyShape } from "./policyShape.ts";
import { profileShape } from "./profileShape.ts";
import { refuse } from "./refuse.ts";

/**
 * The zod schema of a policy document, with the limits of size; it is a Standard Schema too.
 *
 * Use `parsePolicy` for issues in both languages.
 *
 * @example
 * policySchema.safeParse({ formatVersion: 1 }).success; // => false
 */
export const policySchema: z.ZodType<PolicyDocument, unknown> = behindTheDoor(policyShape);

/**
 * The zod schema of an overlay, with the limits of size; it is a Standard Schema too.
 *
 * @example
 * overlaySchema["~standard"].vendor; // => "zod"
 */
export const overlaySchema: z.ZodType<PolicyOverlay, unknown> = behindTheDoor(overlayShape);

/**
 * The zod schema of a region profile, with the limits of size; it is a Standard Schema too.
 *
 * @example
 * profileSchema.safeParse({ formatVersion: 1, kind: "profile" }).success; // => false
 */
export const profileSchema: z.ZodType<RegionProfile, unknown> = behindTheDoor(profileShape);

/** Checks size, forbidden keys and the format version before the shape is looked at. */
function behindTheDoor<Value>(shape: z.ZodType<Value>): z.ZodType<Value, unknown> {
  return z
    .unknown()
    .check((context) => {
      checkSize(context);
      const { value } = context;
      if (typeof value !== "object" || value === null || !("formatVersion" in value)) return;
      const version: unknown = value.formatVersion;
      if (version === 1) return;
      const received = typeof version === "number" ? String(version) : typeof version;
      refuse(context, "policy.formatVersion", { received, expected: 1 }, ["formatVersion"]);
    })
    .pipe(shape);
}
