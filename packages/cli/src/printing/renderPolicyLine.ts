import type { Language } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { PolicyIdentity } from "@kinerja/scoring";
import { policyStatusWords, words } from "../words.ts";
import type { Paint } from "./createPaint.ts";
import { wrapText } from "./wrapText.ts";

/** Title and identity of the policy behind a result. */
export function renderPolicyLine(
  identity: PolicyIdentity,
  policy: PolicyDocument,
  { language, paint, width }: { readonly language: Language; readonly paint: Paint; readonly width: number },
): readonly string[] {
  const overlays =
    identity.overlays === undefined ? [] : [`${words.overlays[language]} ${identity.overlays.join(", ")}`];
  const parts = [
    `${identity.id} ${identity.version}`,
    ...overlays,
    `${words.valuesAt[language]} ${identity.at}`,
    policyStatusWords[identity.status][language],
  ];
  return [
    ...wrapText(policy.title[language], width).map((line) => paint("strong", line)),
    ...wrapText(parts.join(" · "), width).map((line) => paint("quiet", line)),
  ];
}
