import type { Outcome } from "@kinerja/model";
import { applyOverlays, type EffectivePolicy, type PolicyDocument, type PolicyOverlay } from "@kinerja/policy";
import {
  akip,
  akipLke,
  dkiJakartaTkd,
  headRating,
  iku,
  kepahiangPerbup10Of2022,
  kmk127Of2026,
  kmk127Of2026Discipline,
  permenpanrb1Of2023,
  permenpanrb1Of2023Accumulation,
  permenpanrb6Of2022,
  permenpanrb8Of2021,
  permenpanrb8Of2021Jajf,
  permenpanrb14Of2017,
  pp30Of2019,
  pp46Of2011,
  pp46Of2011Round,
  pp94Of2021Absence,
  ratingRecommendation,
  ratingRecommendationSumedang,
  seMenpanrb3Of2023,
  seMenpanrb3Of2023Plurality,
  tppCommon,
  tppMinutes,
  year2021,
} from "@kinerja/regulations";
import { akip as generateAkip } from "../generators/akip.ts";
import { akipLke as generateAkipLke } from "../generators/akipLke.ts";
import { dkiJakartaTkd as generateTkd } from "../generators/dkiJakartaTkd.ts";
import type { MemberGenerator } from "../generators/generatedMember.ts";
import { headRating as generateHeadRating } from "../generators/headRating.ts";
import { iku as generateIku } from "../generators/iku.ts";
import { kmk127Of2026 as generate127Of2026 } from "../generators/kmk127Of2026.ts";
import { kmk127Of2026Discipline as generateDiscipline } from "../generators/kmk127Of2026Discipline.ts";
import { permenpanrb1Of2023 as generate1Of2023 } from "../generators/permenpanrb1Of2023.ts";
import { permenpanrb1Of2023Accumulation as generateAccumulation } from "../generators/permenpanrb1Of2023Accumulation.ts";
import { permenpanrb6Of2022 as generate6Of2022 } from "../generators/permenpanrb6Of2022.ts";
import { permenpanrb8Of2021 as generate8Of2021 } from "../generators/permenpanrb8Of2021.ts";
import { permenpanrb8Of2021Jajf as generate8Of2021Jajf } from "../generators/permenpanrb8Of2021Jajf.ts";
import { permenpanrb14Of2017 as generate14Of2017 } from "../generators/permenpanrb14Of2017.ts";
import { pp30Of2019 as generate30Of2019 } from "../generators/pp30Of2019.ts";
import { pp46Of2011 as generate46Of2011 } from "../generators/pp46Of2011.ts";
import { pp94Of2021Absence as generate94Of2021 } from "../generators/pp94Of2021Absence.ts";
import { ratingRecommendation as generateRating } from "../generators/ratingRecommendation.ts";
import { seMenpanrb3Of2023 as generate3Of2023 } from "../generators/seMenpanrb3Of2023.ts";
import { tppCommon as generateTppCommon } from "../generators/tppCommon.ts";
import { tppMinutes as generateTppMinutes } from "../generators/tppMinutes.ts";
import { year2021 as generate2021 } from "../generators/year2021.ts";
import { akip as byAkip } from "../handWritten/akip.ts";
import { akipLke as byAkipLke } from "../handWritten/akipLke.ts";
import { dkiJakartaTkd as byTkd } from "../handWritten/dkiJakartaTkd.ts";
import type { HandWrittenOracle } from "../handWritten/handWrittenOracle.ts";
import { headRating as byHeadRating } from "../handWritten/headRating.ts";
import { iku as byIku } from "../handWritten/iku.ts";
import { kmk127Of2026 as by127Of2026 } from "../handWritten/kmk127Of2026.ts";
import { kmk127Of2026Discipline as byDiscipline } from "../handWritten/kmk127Of2026Discipline.ts";
import { permenpanrb1Of2023 as by1Of2023 } from "../handWritten/permenpanrb1Of2023.ts";
import { permenpanrb1Of2023Accumulation as byAccumulation } from "../handWritten/permenpanrb1Of2023Accumulation.ts";
import { permenpanrb6Of2022 as by6Of2022 } from "../handWritten/permenpanrb6Of2022.ts";
import { permenpanrb8Of2021 as by8Of2021 } from "../handWritten/permenpanrb8Of2021.ts";
import { permenpanrb8Of2021Jajf as by8Of2021Jajf } from "../handWritten/permenpanrb8Of2021Jajf.ts";
import { permenpanrb14Of2017 as by14Of2017 } from "../handWritten/permenpanrb14Of2017.ts";
import { pp30Of2019 as by30Of2019 } from "../handWritten/pp30Of2019.ts";
import { pp46Of2011 as by46Of2011 } from "../handWritten/pp46Of2011.ts";
import { pp94Of2021Absence as by94Of2021 } from "../handWritten/pp94Of2021Absence.ts";
import { ratingRecommendation as byRating } from "../handWritten/ratingRecommendation.ts";
import { seMenpanrb3Of2023 as by3Of2023 } from "../handWritten/seMenpanrb3Of2023.ts";
import { tppCommon as byTppCommon } from "../handWritten/tppCommon.ts";
import { tppMinutes as byTppMinutes } from "../handWritten/tppMinutes.ts";
import { year2021 as by2021 } from "../handWritten/year2021.ts";

/** A policy, or a variant of one, with what proves it. */
export interface ProvedPolicy {
  /** The id of the policy, or that of its overlay. */
  readonly name: string;
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
  /** The document with its overlays, which the oracles read. */
  readonly document: PolicyDocument;
  readonly generate: MemberGenerator;
  /** None where the catalogue does not say what a variant means. */
  readonly byHand?: HandWrittenOracle;
}

/** Every policy that is proved, variants last. */
export const provedPolicies: readonly ProvedPolicy[] = [
  prove(permenpanrb6Of2022, [], { generate: generate6Of2022, byHand: by6Of2022 }),
  prove(seMenpanrb3Of2023, [], { generate: generate3Of2023, byHand: by3Of2023({ majority: "moreThanHalf" }) }),
  prove(pp46Of2011, [], { generate: generate46Of2011, byHand: by46Of2011({ roundsFinal: false }) }),
  prove(permenpanrb14Of2017, [], { generate: generate14Of2017, byHand: by14Of2017 }),
  prove(pp30Of2019, [], { generate: generate30Of2019, byHand: by30Of2019 }),
  prove(permenpanrb8Of2021, [], { generate: generate8Of2021, byHand: by8Of2021 }),
  prove(year2021, [], { generate: generate2021, byHand: by2021 }),
  prove(permenpanrb8Of2021Jajf, [], { generate: generate8Of2021Jajf, byHand: by8Of2021Jajf }),
  prove(akip, [], { generate: generateAkip, byHand: byAkip }),
  prove(akipLke, [], { generate: generateAkipLke, byHand: byAkipLke }),
  prove(pp94Of2021Absence, [], { generate: generate94Of2021, byHand: by94Of2021 }),
  prove(ratingRecommendation, [], { generate: generateRating, byHand: byRating({ meetsFrom: 90, aboveFrom: 110 }) }),
  prove(iku, [], { generate: generateIku, byHand: byIku }),
  prove(permenpanrb1Of2023, [], { generate: generate1Of2023, byHand: by1Of2023 }),
  prove(permenpanrb1Of2023Accumulation, [], { generate: generateAccumulation, byHand: byAccumulation }),
  prove(headRating, [], { generate: generateHeadRating, byHand: byHeadRating }),
  prove(tppCommon, [], { generate: generateTppCommon, byHand: byTppCommon }),
  prove(dkiJakartaTkd, [], { generate: generateTkd, byHand: byTkd }),
  prove(tppMinutes, [], { generate: generateTppMinutes, byHand: byTppMinutes }),
  prove(kmk127Of2026, [], { generate: generate127Of2026, byHand: by127Of2026 }),
  prove(ratingRecommendation, [ratingRecommendationSumedang], {
    generate: generateRating,
    byHand: byRating({ meetsFrom: 50, aboveFrom: 90 }),
  }),
  prove(kmk127Of2026Discipline, [], { generate: generateDiscipline, byHand: byDiscipline }),
  prove(pp46Of2011, [pp46Of2011Round], { generate: generate46Of2011, byHand: by46Of2011({ roundsFinal: true }) }),
  prove(seMenpanrb3Of2023, [seMenpanrb3Of2023Plurality], {
    generate: generate3Of2023,
    byHand: by3Of2023({ majority: "plurality" }),
  }),
  prove(tppCommon, [kepahiangPerbup10Of2022], { generate: generateTppCommon, byHand: byTppCommon }),
];

function prove(
  policy: PolicyDocument,
  overlays: readonly PolicyOverlay[],
  means: Pick<ProvedPolicy, "generate" | "byHand">,
): ProvedPolicy {
  const effective: Outcome<EffectivePolicy> = applyOverlays(policy, overlays);
  if (effective.kind === "refused")
    throw new RangeError(`${policy.id}: ${effective.issues.map(({ code }) => code).join(", ")}`);
  return { name: overlays[0]?.id ?? policy.id, policy, overlays, document: effective.value.document, ...means };
}
