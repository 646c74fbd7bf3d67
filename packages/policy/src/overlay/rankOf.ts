import type { OverlayTier } from "../document/policyOverlay.ts";

const ranks: Readonly<Record<OverlayTier, number>> = { national: 0, ministry: 1, province: 1, city: 2 };

/** How near an overlay stands to the person, from 0; an overlay without a tier comes last. */
export function rankOf({ tier }: { readonly tier?: OverlayTier }): number {
  return tier === undefined ? 3 : ranks[tier];
}
