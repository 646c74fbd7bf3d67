import type { PolicyDocument } from "@kinerja/policy";
import { objectionPp30Of2019, pp30Of2019 } from "@kinerja/regulations";
import type { LetterContext } from "@kinerja/scoring";
import { cliError } from "../cliError.ts";
import { words } from "../words.ts";
import type { CommandCall } from "./command.ts";

/** What a letter is told, and whether parts of it are marked blanks. */
export interface ToldContext {
  readonly context: LetterContext;
  readonly hasBlanks: boolean;
}

/**
 * What the options say for a letter. What it must say and was not told is a marked blank to fill in:
 * a letter with a visible gap is more use than none.
 *
 * @throws KinerjaError `usage.contactForm`
 */
export function letterContext(
  { options, language }: Pick<CommandCall, "options" | "language">,
  policy: PolicyDocument,
): ToldContext {
  const contact = options.get("contact")?.[0];
  const period = options.get("period")?.[0];
  const addressee = options.get("to-name")?.[0];
  const unit = options.get("unit")?.[0];
  const [who = "", ...reach] = (contact ?? "").split(/[;,]\s*/);
  if (contact !== undefined && (who === "" || reach.join("") === "")) throw cliError("usage.contactForm");
  const blank = { who: words.fillInWho[language], reach: words.fillInReach[language] };
  const context: LetterContext = {
    period: period ?? words.fillInPeriod[language],
    contact: contact === undefined ? blank : { who, reach: reach.join(", ") },
    ...(addressee === undefined ? {} : { addressee }),
    ...(unit === undefined ? {} : { unit }),
    ...(hasKnownRoute(policy) ? { objection: { route: objectionPp30Of2019 } } : {}),
  };
  return { context, hasBlanks: contact === undefined || period === undefined };
}

const subjectsOfPredicates: ReadonlySet<string> = new Set([
  "employeePredicate",
  "employeePredicateOfYear",
  "headRating",
  "ministryOfFinancePredicate",
]);

/** The route of PP 30/2019 is for what a civil servant's rater decides, since its predicate is in use. */
function hasKnownRoute({ subject, validity, appliesTo }: PolicyDocument): boolean {
  const isSince = validity.to === undefined || validity.to > pp30Of2019.validity.from;
  return subjectsOfPredicates.has(subject) && isSince && appliesTo.includes("pns");
}
