import type { RegionProfile } from "@kinerja/policy";
import { profiles } from "./profiles.ts";

/**
 * Finds a region profile of this package by its id, such as one that a user typed.
 *
 * @returns the profile, or `undefined` where no profile has the id
 * @example
 * findProfile("kota-mataram")?.region.en; // => "City of Mataram"
 */
export function findProfile(id: string): RegionProfile | undefined {
  return Object.hasOwn(profiles, id) ? profiles[id as keyof typeof profiles] : undefined;
}
