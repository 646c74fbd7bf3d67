import type { PolicyDocument } from "@kinerja/policy";
import { akip } from "./akip.ts";
import { akipLke } from "./akipLke.ts";
import { dkiJakartaTkd } from "./dkiJakartaTkd.ts";
import { headRating } from "./headRating.ts";
import { iku } from "./iku.ts";
import { kmk127Of2026 } from "./kmk127Of2026.ts";
import { kmk127Of2026Discipline } from "./kmk127Of2026Discipline.ts";
import { permenpanrb1Of2023 } from "./permenpanrb1Of2023.ts";
import { permenpanrb1Of2023Accumulation } from "./permenpanrb1Of2023Accumulation.ts";
import { permenpanrb6Of2022 } from "./permenpanrb6Of2022.ts";
import { permenpanrb8Of2021 } from "./permenpanrb8Of2021.ts";
import { permenpanrb8Of2021Jajf } from "./permenpanrb8Of2021Jajf.ts";
import { permenpanrb14Of2017 } from "./permenpanrb14Of2017.ts";
import { pp30Of2019 } from "./pp30Of2019.ts";
import { pp46Of2011 } from "./pp46Of2011.ts";
import { pp94Of2021Absence } from "./pp94Of2021Absence.ts";
import { ratingRecommendation } from "./ratingRecommendation.ts";
import { seMenpanrb3Of2023 } from "./seMenpanrb3Of2023.ts";
import { tppCommon } from "./tppCommon.ts";
import { tppMinutes } from "./tppMinutes.ts";
import { year2021 } from "./year2021.ts";

/**
 * Every policy of this package by its id.
 *
 * It brings all of them along; where one is enough, import it by its own name or sub-path.
 *
 * @example
 * policies["pp-46-2011"].title.en; // => "Assessment of the performance of civil servants (PNS)"
 */
export const policies = {
  "permenpanrb-6-2022": permenpanrb6Of2022,
  "se-menpanrb-3-2023": seMenpanrb3Of2023,
  "pp-46-2011": pp46Of2011,
  "permenpanrb-14-2017": permenpanrb14Of2017,
  "pp-30-2019": pp30Of2019,
  "permenpanrb-8-2021-jajf": permenpanrb8Of2021Jajf,
  "year-2021": year2021,
  akip: akip,
  "akip-lke": akipLke,
  "pp-94-2021-absence": pp94Of2021Absence,
  iku: iku,
  "rating-recommendation": ratingRecommendation,
  "permenpanrb-1-2023": permenpanrb1Of2023,
  "permenpanrb-1-2023-accumulation": permenpanrb1Of2023Accumulation,
  "head-rating": headRating,
  "tpp-common": tppCommon,
  "dki-jakarta-tkd": dkiJakartaTkd,
  "tpp-minutes": tppMinutes,
  "kmk-127-2026": kmk127Of2026,
  "kmk-127-2026-discipline": kmk127Of2026Discipline,
  "permenpanrb-8-2021": permenpanrb8Of2021,
} as const satisfies Readonly<Record<string, PolicyDocument>>;
