import type { PolicyOverlay } from "@kinerja/policy";
import { overlays } from "./overlays.ts";

/**
 * Finds an overlay of this package by its id, such as one that a user typed.
 *
 * @returns the overlay, or `undefined` where no overlay has the id
 * @example
 * findOverlay("pp-46-2011.round")?.base; // => "pp-46-2011"
 */
export function findOverlay(id: string): PolicyOverlay | undefined {
  return Object.hasOwn(overlays, id) ? overlays[id as keyof typeof overlays] : undefined;
}
