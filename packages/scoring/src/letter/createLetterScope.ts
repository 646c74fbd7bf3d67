import { type Issue, type Language, parseIsoDate } from "@kinerja/model";
import { applyOverlays, type PolicyDocument, resolveParameters } from "@kinerja/policy";
import { fillText } from "./fillText.ts";
import { findHeadline } from "./findHeadline.ts";
import { findOutcome } from "./findOutcome.ts";
import { isThresholdRule } from "./isThresholdRule.ts";
import type { LetterContext, LetterSubject } from "./letterContext.ts";
import type { LetterInput } from "./letterInput.ts";
import { createLetterNames } from "./letterNames.ts";
import type { LetterScope } from "./letterScope.ts";
import { plainText } from "./plainText.ts";

/** Gathers what the sections of a letter need. */
export function createLetterScope(input: LetterInput, language: Language): LetterScope {
  const { explanation, context, overlays = [] } = input;
  const outcomeOfOverlays = applyOverlays(input.policy, overlays);
  const document = outcomeOfOverlays.kind === "accepted" ? outcomeOfOverlays.value.document : input.policy;
  const { policy: identity, result, trace, issues } = explanation;
  const names = createLetterNames(document, language);
  const headline = result.status === "refused" || trace === undefined ? undefined : findHeadline(trace, names);
  const at = parseIsoDate(identity.at);
  const parameters = at === undefined ? {} : resolveParameters(document, at, "carryForward").values;
  const isThreshold = headline !== undefined && isThresholdRule(headline.rule, { document, parameters });
  return {
    language,
    document,
    overlays,
    names,
    parameters,
    result,
    trace: result.status === "refused" ? undefined : trace,
    warnings: issues.filter(({ severity }: Issue) => severity === "warning"),
    identity,
    context: withoutForeignRoute(context),
    subject: context.subject ?? usualSubject(document),
    outcome: findOutcome({ document, result, headline, isThreshold, reachedFrom: context.reachedFrom }),
    headline,
    isThreshold,
    say: (text, values) => fillText(text[language], values),
    own: (text) => plainText(typeof text === "string" ? text : text[language]),
  };
}

/** Nobody is shown the route of objection of another group, in the annex neither. */
function withoutForeignRoute(context: LetterContext): LetterContext {
  const { objection, ...others } = context;
  const { employment } = context;
  const isForeign = employment !== undefined && objection?.route.appliesTo.includes(employment) === false;
  return isForeign ? others : context;
}

/** A policy that names no kind of employee, or whose question is about a unit, assesses nobody. */
function usualSubject({ appliesTo, subject }: PolicyDocument): LetterSubject {
  return appliesTo.length === 0 || /^unit(?![a-z])/.test(subject) ? "unit" : "person";
}
