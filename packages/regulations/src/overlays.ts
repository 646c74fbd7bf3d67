import type { PolicyOverlay } from "@kinerja/policy";
import { kepahiangPerbup10Of2022 } from "./kepahiangPerbup10Of2022.ts";
import { pp46Of2011Round } from "./pp46Of2011Round.ts";
import { ratingRecommendationSumedang } from "./ratingRecommendationSumedang.ts";
import { seMenpanrb3Of2023Plurality } from "./seMenpanrb3Of2023Plurality.ts";

/**
 * Every overlay of this package by its id.
 *
 * @example
 * overlays["pp-46-2011.round"].base; // => "pp-46-2011"
 */
export const overlays = {
  "se-menpanrb-3-2023.plurality": seMenpanrb3Of2023Plurality,
  "rating-recommendation.sumedang": ratingRecommendationSumedang,
  "pp-46-2011.round": pp46Of2011Round,
  "kepahiang-perbup-10-2022": kepahiangPerbup10Of2022,
} as const satisfies Readonly<Record<string, PolicyOverlay>>;
