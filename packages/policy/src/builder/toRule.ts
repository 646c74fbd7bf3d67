import type { Rule } from "../document/policyDocument.ts";
import type { RuleDefinition, ValueTypeDefinition } from "./definitions.ts";
import { toExpression } from "./operand.ts";
import type { PolicyNames } from "./policyNames.ts";
import type { Scope } from "./scope.ts";

/** A rule's definition whose names are not followed. */
export type AnyRuleDefinition = RuleDefinition<PolicyNames, string, ValueTypeDefinition<string>>;

/** Makes a rule of its definition, with the keys in the order of the document's type. */
export function toRule(definition: AnyRuleDefinition, scope: Scope<PolicyNames, string>): Rule {
  const { label, output, source, appliesTo, note } = definition;
  return {
    label,
    output,
    expression: toExpression(definition.expression(scope)),
    source,
    ...(appliesTo === undefined ? {} : { appliesTo }),
    ...(note === undefined ? {} : { note }),
  };
}
