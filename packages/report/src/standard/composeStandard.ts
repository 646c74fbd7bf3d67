import type { PolicyStatus, ResolvedParameters } from "@kinerja/policy";
import { composeAspects } from "./composeAspects.ts";
import { composeChanges } from "./composeChanges.ts";
import { composeExample } from "./composeExample.ts";
import { composeNumbers } from "./composeNumbers.ts";
import { composeSteps } from "./composeSteps.ts";
import type { PageWords } from "./pageWords.ts";
import type { StandardCase } from "./standardCase.ts";
import { standardTexts, statusTexts } from "./standardTexts.ts";
import type { StandardView } from "./standardView.ts";

/** What is known of the policy on its day. */
export interface PolicyOnItsDay {
  readonly parameters: ResolvedParameters["values"];
  readonly status: PolicyStatus;
  readonly hash: string;
}

/** Works out everything that the page says. */
export function composeStandard(standard: StandardCase, day: PolicyOnItsDay, words: PageWords): StandardView {
  const { document, position, options } = standard;
  const { language, say } = words;
  // A profile is never law, so the page is an example or an experiment even where its policy is more.
  const status = day.status === "example" ? day.status : position.status;
  return {
    language,
    title: position.title[language],
    region: position.region[language],
    family: position.familyLabel[language],
    status: say(statusTexts[status]),
    lead: [
      say(standardTexts.leadWhat),
      say(standardTexts.leadPerson),
      ...(position.familyNote === undefined ? [] : [position.familyNote[language]]),
    ],
    aspects: composeAspects(position, words),
    removed: position.removed.map(({ label, reason }) => ({ label: label[language], reason: reason[language] })),
    weights: say(position.weights === "given" ? standardTexts.givenAspects : standardTexts.equalAspects),
    steps: composeSteps(document, options.at, words),
    numbers: composeNumbers(document, day.parameters, words),
    example: composeExample(standard, words),
    ...composeChanges(standard, words),
    lawChange: [say(standardTexts.lawDated), say(standardTexts.lawReview), say(standardTexts.lawField)],
    notes: [...(document.notes ?? []), ...position.notes].map((note) => note[language]),
    identity: [
      { label: say(standardTexts.profile), value: `${position.profile.id} ${position.profile.version}` },
      { label: say(standardTexts.sourceOf), value: words.source(position.source, false) },
      { label: say(standardTexts.policy), value: `${document.id} ${document.version}: ${document.title[language]}` },
      { label: say(standardTexts.at), value: words.date(options.at) },
      { label: say(standardTexts.hash), value: day.hash },
    ],
  };
}
