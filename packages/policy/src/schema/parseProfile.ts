import type { Outcome } from "@kinerja/model";
import type { RegionProfile } from "../profile/regionProfile.ts";
import { profileSchema } from "./documentSchema.ts";
import { readDocument } from "./readDocument.ts";

/**
 * Reads a region profile from JSON text, or from a value, and gives every fault of its form.
 *
 * The families and how they fit together are looked at by `resolveProfile`.
 *
 * @param input JSON text, or what was read from it
 * @returns the profile, or the same issues as `parsePolicy`
 * @example
 * parseProfile({ formatVersion: 2 }).issues.map(({ code, path }) => `${path} ${code}`); // => ["formatVersion policy.formatVersion"]
 */
export function parseProfile(input: unknown): Outcome<RegionProfile> {
  return readDocument(input, profileSchema);
}
