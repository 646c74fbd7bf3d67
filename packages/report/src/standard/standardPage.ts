import { fillLabel, KinerjaError, type Language, type Outcome } from "@kinerja/model";
import {
  applyOverlays,
  hashPolicy,
  type PolicyDocument,
  type PolicyOverlay,
  type PositionProfile,
  type ProfileMember,
  type ProfileRealization,
  policyStatus,
  profileMember,
  resolveDate,
  resolveParameters,
} from "@kinerja/policy";
import { reportMessages } from "../messages.ts";
import { composeStandard } from "./composeStandard.ts";
import { exampleError } from "./exampleError.ts";
import { exampleRealization } from "./exampleRealization.ts";
import { pageWords } from "./pageWords.ts";
import { renderStandard } from "./renderStandard.ts";

/** Options of {@link standardPage}. */
export interface StandardOptions {
  /** The language of the page. Default: Indonesian. */
  readonly language?: Language;
  /** The day whose numbers count, `YYYY-MM-DD`. Default: that of the profile, else the policy's own. */
  readonly at?: string;
  /** Overlays on the policy, such as the cut-offs of an agency. Default: none. */
  readonly overlays?: readonly PolicyOverlay[];
  /** The worked example. Default: invented figures near the targets. */
  readonly example?: ProfileRealization;
}

/**
 * Makes the page that tells an employee what is measured, how it counts, by which rule, with a worked
 * example and what would change the result: one HTML document without scripts or outside parts.
 *
 * The page is accessible (headings, table headers, text beside every picture), prints well, and says
 * of itself that it is an example where the profile or the policy is one.
 *
 * @param policy the policy that the profile names, such as `rating-recommendation`
 * @param position what `resolveProfile` gave for a family of posts
 * @returns the document as text, the same bytes for the same input
 * @throws KinerjaError `report.otherPolicy` where the profile is made for another policy; `report.example`
 *   where the example does not fit the position, or the policy refuses it; else as `score`
 * @example
 * import { findProfile, ratingRecommendation } from "@kinerja/regulations";
 * import { resolveProfile } from "@kinerja/policy";
 * const profile = findProfile("kota-pontianak");
 * const position = profile === undefined ? undefined : resolveProfile(profile, "healthWorker");
 * const page = position?.kind === "accepted" ? standardPage(ratingRecommendation, position.value, { language: "en" }) : "";
 * page.startsWith("<!doctype html>"); // => true
 */
export function standardPage(policy: PolicyDocument, position: PositionProfile, options: StandardOptions = {}): string {
  const { language = "id", overlays = [], example = exampleRealization(position) } = options;
  if (policy.id !== position.policy) {
    const values = { expected: position.policy, received: policy.id };
    throw new KinerjaError("report.otherPolicy", fillLabel(reportMessages["report.otherPolicy"], values));
  }
  const { document } = accepted(applyOverlays(policy, overlays));
  const day = options.at ?? position.at;
  const at = accepted(resolveDate(document, day === undefined ? {} : { at: day }));
  const { values: parameters } = resolveParameters(document, at);
  const standard = {
    policy,
    document,
    position,
    member: memberOf(position, example),
    options: { at, overlays },
  };
  const onItsDay = { parameters, status: policyStatus(document, overlays), hash: hashPolicy(document) };
  return renderStandard(composeStandard(standard, onItsDay, pageWords(language)));
}

function memberOf(position: PositionProfile, example: ProfileRealization): ProfileMember {
  return accepted(profileMember(position, example));
}

function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "accepted") return outcome.value;
  throw exampleError(outcome.issues);
}
